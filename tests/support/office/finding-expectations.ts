import { paths } from "#app/paths.ts";
import { type Addressed, at, type Expectation, officeOnly } from "../expectations/route-outcomes.ts";

const correct = (has: Addressed) => paths.correctListing("de", has.listing.id);
const write = (has: Addressed) => paths.writeAboutListing("de", has.listing.id);

export const findingExpectations: Record<string, Expectation> = {
  "GET /:lang/office/find": at(() => paths.officeFind("de"), officeOnly("page")),
  "GET /:lang/office/listings/:listingId/correction": at(correct, officeOnly("page")),
  "POST /:lang/office/listings/:listingId/correction": at(correct, officeOnly("asks")),
  "GET /:lang/office/listings/:listingId/letter": at(write, officeOnly("page")),
  "POST /:lang/office/listings/:listingId/letter": at(write, officeOnly("asks")),
};
