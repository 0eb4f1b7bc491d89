import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** Applying, and what a link in a mail opens; each in a language. */
export const routesOfApplying: RouteConfigEntry[] = [
  ...prefix("apply/:listingId", [
    route("", "routes/apply/start.tsx"),
    ...prefix(":draft", [
      route("person", "routes/apply/person.tsx"),
      route("can", "routes/apply/can.tsx"),
      route("languages", "routes/apply/languages.tsx"),
      route("when", "routes/apply/when.tsx"),
      route("message", "routes/apply/message.tsx"),
      route("documents", "routes/apply/documents.tsx"),
      route("documents/:documentId/removal", "routes/apply/document-removal.ts"),
      route("questions", "routes/apply/questions.tsx"),
      route("check", "routes/apply/check.tsx"),
      route("sent", "routes/apply/sent.tsx"),
    ]),
  ]),
  ...prefix("mine/applications", [
    route("", "routes/mine/application-links.tsx"),
    route(":token", "routes/mine/application.tsx"),
    route(":token/documents", "routes/mine/application-documents.tsx"),
    route(":token/documents/:documentId", "routes/mine/application-document.ts"),
    route(":token/messages", "routes/mine/application-messages.tsx"),
    route(":token/appointment", "routes/mine/appointment.tsx"),
    route(":token/appointment/refusal", "routes/mine/appointment-refusal.tsx"),
    route(":token/appointment/cancellation", "routes/mine/appointment-cancellation.tsx"),
    route(":token/appointment/calendar", "routes/mine/appointment-calendar.ts"),
    route(":token/withdrawal", "routes/mine/application-withdrawal.tsx"),
    route(":token/erasure", "routes/mine/application-erasure.tsx"),
  ]),
];
