import { paths } from "#app/paths.ts";
import { at, employers, type Expectation, ownersOnly } from "../expectations/route-outcomes.ts";

/** What is typed and not handed over. */
export const workingCopyExpectations: Record<string, Expectation> = {
  "GET /:lang/employer/listings/working-copy": at(() => paths.keepWorkingCopy("de"), employers("moves")),
  "POST /:lang/employer/listings/working-copy": at(() => paths.keepWorkingCopy("de"), employers("missing")),
  "GET /:lang/employer/phrase-words": at(() => paths.phraseWords("de"), employers("page")),
  "GET /:lang/employer/listings/:id/working-copy": at(
    (has) => paths.discardWorkingCopy("de", has.draft.id),
    employers("moves"),
  ),
  "POST /:lang/employer/listings/:id/working-copy": at(
    (has) => paths.discardWorkingCopy("de", has.draft.id),
    ownersOnly("moves"),
  ),
};
