import { paths } from "#app/paths.ts";
import { type Addressed, at, type Expectation, ownersOnly } from "../route-outcomes.ts";

const extensionOf = (has: Addressed) => paths.extendListing("de", has.listing.id);

/** From one day of a listing's life to the next. */
export const lifeExpectations: Record<string, Expectation> = {
  "GET /:lang/employer/listings/:id/extension": at(extensionOf, ownersOnly("page")),
  "POST /:lang/employer/listings/:id/extension": at(extensionOf, ownersOnly("asks")),
};
