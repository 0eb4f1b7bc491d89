import { paths } from "#app/paths.ts";
import { at, employers, everybody, type Expectation, officeOnly, ownersOnly } from "./route-outcomes.ts";

export const listingExpectations: Record<string, Expectation> = {
  "GET /:lang/n/:id": at((has) => paths.shortListing("de", has.listing.id), everybody("moves")),
  "GET /:lang/saved": at(() => paths.saved("de"), everybody("page")),
  "GET /:lang/n/:id/code.svg": at((has) => paths.listingCode("de", has.listing.id), everybody("page")),
  /** Without a place of work there is no map. */
  "GET /:lang/n/:id/map.svg": at((has) => paths.listingMap("de", has.listing.id, ""), everybody("missing")),
  "GET /:lang/n/:id/deadline.ics": at((has) => paths.listingDeadline("de", has.listing.id), everybody("page")),
  "GET /:lang/employer/listings/:id/numbers": at(
    (has) => paths.listingNumbers("de", has.listing.id),
    ownersOnly("page"),
  ),
  "GET /:lang/employer/listings/:id/numbers/file": at(
    (has) => paths.listingNumbersFile("de", has.listing.id),
    ownersOnly("page"),
  ),
  "GET /:lang/employer/listings/:id/paper": at((has) => paths.listingPaper("de", has.listing.id), ownersOnly("page")),
  "GET /:lang/employer/listings/:id/paper/file": at(
    (has) => paths.listingPaperFile("de", has.listing.id, "size=a6&languages=pl"),
    ownersOnly("page"),
  ),
  "GET /:lang/employer/listings": at(() => paths.employerListings("de"), employers("page")),
  "GET /:lang/employer/listings/new": at(() => paths.newListing("de"), employers("page")),
  "POST /:lang/employer/listings/new": at(() => paths.newListing("de"), employers("missing")),
  "GET /:lang/employer/listings/:id": at((has) => paths.employerListing("de", has.listing.id), ownersOnly("page")),
  "GET /:lang/employer/listings/:id/edit": at((has) => paths.editListing("de", has.draft.id), ownersOnly("page")),
  "POST /:lang/employer/listings/:id/edit": at((has) => paths.editListing("de", has.draft.id), ownersOnly("asks")),
  "GET /:lang/employer/listings/:id/preview": at((has) => paths.previewListing("de", has.draft.id), ownersOnly("page")),
  "GET /:lang/employer/listings/:id/findings": at(
    (has) => paths.listingFindings("de", has.draft.id),
    ownersOnly("page"),
  ),
  "POST /:lang/employer/listings/:id/findings": at(
    (has) => paths.listingFindings("de", has.draft.id),
    ownersOnly("moves"),
  ),
  "GET /:lang/employer/listings/:id/submission": at(
    (has) => paths.submitListing("de", has.draft.id),
    employers("moves"),
  ),
  "POST /:lang/employer/listings/:id/submission": at(
    (has) => paths.submitListing("de", has.draft.id),
    ownersOnly("moves"),
  ),
  "GET /:lang/employer/listings/:id/closure": at((has) => paths.closeListing("de", has.listing.id), ownersOnly("page")),
  "POST /:lang/employer/listings/:id/closure": at(
    (has) => paths.closeListing("de", has.listing.id),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/listings/:id/deletion": at((has) => paths.deleteDraft("de", has.draft.id), ownersOnly("page")),
  "POST /:lang/employer/listings/:id/deletion": at((has) => paths.deleteDraft("de", has.draft.id), ownersOnly("moves")),
  "GET /:lang/office/listings/:listingId": at((has) => paths.officeListing("de", has.submitted.id), officeOnly("page")),
  "GET /:lang/office/listings/:listingId/approval": at(
    (has) => paths.officeApprove("de", has.submitted.id),
    everybody("missing"),
  ),
  "POST /:lang/office/listings/:listingId/approval": at(
    (has) => paths.officeApprove("de", has.submitted.id),
    officeOnly("refused"),
  ),
  "GET /:lang/office/listings/:listingId/remark": at(
    (has) => paths.officeSendBack("de", has.submitted.id),
    officeOnly("page"),
  ),
  "POST /:lang/office/listings/:listingId/remark": at(
    (has) => paths.officeSendBack("de", has.submitted.id),
    officeOnly("asks"),
  ),
  "GET /:lang/office/listings/:listingId/ending": at(
    (has) => paths.officeEndListing("de", has.listing.id),
    officeOnly("page"),
  ),
  "POST /:lang/office/listings/:listingId/ending": at(
    (has) => paths.officeEndListing("de", has.listing.id),
    officeOnly("asks"),
  ),
};
