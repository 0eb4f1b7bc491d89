import { paths } from "#app/paths.ts";
import {
  type Addressed,
  at,
  employers,
  everybody,
  type Expectation,
  officeOnly,
  ownersOnly,
} from "../expectations/route-outcomes.ts";

const extensionOf = (has: Addressed) => paths.extendListing("de", has.listing.id);

const confirmationOf = (has: Addressed) => paths.confirmListing("de", has.listing.id);
const planOf = (has: Addressed) => paths.planListing("de", has.listing.id);
const pauseOf = (has: Addressed) => paths.pauseListing("de", has.listing.id);
const resumptionOf = (has: Addressed) => paths.resumeListing("de", has.listing.id);
const byMail = (has: Addressed) => paths.listingByMail("de", has.listingLink);

/** From one day of a listing's life to the next. */
export const lifeExpectations: Record<string, Expectation> = {
  "GET /:lang/employer/listings/:id/extension": at(extensionOf, ownersOnly("page")),
  "POST /:lang/employer/listings/:id/extension": at(extensionOf, ownersOnly("asks")),
  "GET /:lang/employer/listings/:id/confirmation": at(confirmationOf, employers("moves")),
  "POST /:lang/employer/listings/:id/confirmation": at(confirmationOf, ownersOnly("moves")),
  "GET /:lang/employer/listings/:id/publication": at(planOf, ownersOnly("moves")),
  "POST /:lang/employer/listings/:id/publication": at(planOf, ownersOnly("moves")),
  "GET /:lang/employer/listings/:id/pause": at(pauseOf, employers("moves")),
  "POST /:lang/employer/listings/:id/pause": at(pauseOf, ownersOnly("moves")),
  "GET /:lang/employer/listings/:id/resumption": at(resumptionOf, employers("moves")),
  "POST /:lang/employer/listings/:id/resumption": at(resumptionOf, ownersOnly("moves")),
  "GET /:lang/office/upkeep": at(() => paths.officeUpkeep("de"), officeOnly("page")),
  "POST /:lang/office/upkeep": at(() => paths.officeUpkeep("de"), officeOnly("asks")),
  "GET /:lang/decide/listings/:token": at(byMail, everybody("page")),
  "POST /:lang/decide/listings/:token": at(byMail, everybody("asks")),
};
