import { paths } from "#app/paths.ts";
import { at, everybody, type Expectation, officeOnly } from "../route-outcomes.ts";

/** The office's catalogue of phrases, and one that every store has. */
const known = "task-weld-steel";

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
};
