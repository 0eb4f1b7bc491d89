import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** What the office words itself: texts of law and of mails, and what companies ask; each in a language. */
export const routesOfTexts: RouteConfigEntry[] = [
  route("office/texts", "routes/office/texts/texts.tsx"),
  route("office/texts/mails/:kind", "routes/office/texts/mail-text.tsx"),
  route("office/mails", "routes/office/texts/mails.tsx"),
  route("office/mails/:name", "routes/office/texts/mail-example.tsx"),
  route("office/mails/:name/page", "routes/office/texts/mail-page.ts"),
  ...prefix("office/questions", [
    route("", "routes/office/questions/questions.tsx"),
    route("new", "routes/office/questions/new-question.tsx"),
    route(":questionId", "routes/office/questions/question.tsx"),
    route(":questionId/retirement", "routes/office/questions/question-retirement.ts"),
    route(":questionId/return", "routes/office/questions/question-return.ts"),
  ]),
  ...prefix("office/texts/legal/:page", [
    route("", "routes/office/texts/legal-text.tsx"),
    route("draft", "routes/office/texts/legal-draft.tsx"),
    route("draft/discarding", "routes/office/texts/legal-draft-discarding.ts"),
    route("preview", "routes/office/texts/legal-preview.tsx"),
    route("versions/:versionId", "routes/office/texts/legal-version.tsx"),
    route("versions/:versionId/calling-off", "routes/office/texts/legal-calling-off.ts"),
  ]),
];
