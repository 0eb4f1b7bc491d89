import { paths } from "#app/paths.ts";
import { type Addressed, at, type Expectation, ownersOnly } from "../expectations/route-outcomes.ts";

const withdrawalOf = (has: Addressed) => paths.withdrawChange("de", has.listing.id);

/** What waits beside a published listing: here nothing does, and both ways lead back to it. */
export const changeExpectations: Record<string, Expectation> = {
  "GET /:lang/employer/listings/:id/withdrawal": at(withdrawalOf, ownersOnly("moves")),
  "POST /:lang/employer/listings/:id/withdrawal": at(withdrawalOf, ownersOnly("moves")),
};
