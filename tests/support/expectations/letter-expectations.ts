import { paths } from "#app/paths.ts";
import { type Addressed, at, employers, everybody, type Expectation, ownersOnly } from "./route-outcomes.ts";

const forwardingOf = (has: Addressed) => paths.applicationForwarding("de", has.application.id);

/** Answers straight from the mail, and how companies word theirs. */
export const letterExpectations: Record<string, Expectation> = {
  "GET /:lang/decide/:token": at((has) => paths.decide("de", has.decision), everybody("page")),
  "POST /:lang/decide/:token": at((has) => paths.decide("de", has.decision), everybody("asks")),
  "GET /:lang/employer/applications/:applicationId/forwarding": at(forwardingOf, ownersOnly("page")),
  "POST /:lang/employer/applications/:applicationId/forwarding": at(forwardingOf, ownersOnly("asks")),
  "GET /:lang/employer/letters": at(() => paths.employerLetters("de"), employers("page")),
  "GET /:lang/employer/letters/:decision": at(() => paths.employerLetter("de", "declined"), employers("page")),
  "POST /:lang/employer/letters/:decision": at(() => paths.employerLetter("de", "declined"), employers("moves")),
};
