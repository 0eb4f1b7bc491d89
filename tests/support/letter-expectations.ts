import { paths } from "#app/paths.ts";
import { at, employers, everybody, type Expectation } from "./route-outcomes.ts";

/** Answers straight from the mail, and how companies word theirs. */
export const letterExpectations: Record<string, Expectation> = {
  "GET /:lang/decide/:token": at((has) => paths.decide("de", has.decision), everybody("page")),
  "POST /:lang/decide/:token": at((has) => paths.decide("de", has.decision), everybody("asks")),
  "GET /:lang/employer/letters": at(() => paths.employerLetters("de"), employers("page")),
  "GET /:lang/employer/letters/:decision": at(() => paths.employerLetter("de", "declined"), employers("page")),
  "POST /:lang/employer/letters/:decision": at(() => paths.employerLetter("de", "declined"), employers("moves")),
};
