import { paths } from "#app/paths.ts";
import { at, everybody, type Expectation, officeOnly } from "../expectations/route-outcomes.ts";

/** The office's catalogues of phrases and questions, and one of each that every store has. */
const known = "task-weld-steel";
const asked = "weekly-hours";

export const phraseExpectations: Record<string, Expectation> = {
  "GET /:lang/office/phrases": at(() => paths.officePhrases("de"), officeOnly("page")),
  "GET /:lang/office/phrases/new": at(() => paths.newPhrase("de"), officeOnly("page")),
  "POST /:lang/office/phrases/new": at(() => paths.newPhrase("de"), officeOnly("asks")),
  "GET /:lang/office/phrases/:phraseId": at(() => paths.officePhrase("de", known), officeOnly("page")),
  "POST /:lang/office/phrases/:phraseId": at(() => paths.officePhrase("de", known), officeOnly("asks")),
  "GET /:lang/office/phrases/:phraseId/retirement": at(() => paths.retirePhrase("de", known), everybody("missing")),
  "POST /:lang/office/phrases/:phraseId/retirement": at(() => paths.retirePhrase("de", known), officeOnly("moves")),
  "GET /:lang/office/phrases/:phraseId/return": at(() => paths.returnPhrase("de", known), everybody("missing")),
  "POST /:lang/office/phrases/:phraseId/return": at(() => paths.returnPhrase("de", known), officeOnly("moves")),
  "GET /:lang/office/questions": at(() => paths.officeQuestions("de"), officeOnly("page")),
  "GET /:lang/office/questions/new": at(() => paths.newQuestion("de"), officeOnly("page")),
  "POST /:lang/office/questions/new": at(() => paths.newQuestion("de"), officeOnly("asks")),
  "GET /:lang/office/questions/:questionId": at(() => paths.officeQuestion("de", asked), officeOnly("page")),
  "POST /:lang/office/questions/:questionId": at(() => paths.officeQuestion("de", asked), officeOnly("asks")),
  "GET /:lang/office/questions/:questionId/retirement": at(
    () => paths.retireQuestion("de", asked),
    everybody("missing"),
  ),
  "POST /:lang/office/questions/:questionId/retirement": at(
    () => paths.retireQuestion("de", asked),
    officeOnly("moves"),
  ),
  "GET /:lang/office/questions/:questionId/return": at(() => paths.returnQuestion("de", asked), everybody("missing")),
  "POST /:lang/office/questions/:questionId/return": at(() => paths.returnQuestion("de", asked), officeOnly("moves")),
};
