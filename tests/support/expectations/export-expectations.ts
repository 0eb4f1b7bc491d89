import { paths } from "#app/paths.ts";
import { at, employers, type Expectation, ownersOnly } from "./route-outcomes.ts";

export const exportExpectations: Record<string, Expectation> = {
  "GET /:lang/employer/applications/:applicationId/export": at(
    (has) => paths.applicationExport("de", has.application.id),
    ownersOnly("moves"),
  ),
  "POST /:lang/employer/applications/:applicationId/export": at(
    (has) => paths.applicationExport("de", has.application.id),
    ownersOnly("page"),
  ),
  "GET /:lang/employer/listings/:id/exports": at(
    (has) => paths.listingExports("de", has.listing.id),
    ownersOnly("page"),
  ),
  "GET /:lang/employer/listings/:id/exports/:format": at(
    (has) => paths.listingExport("de", has.listing.id, "csv"),
    employers("moves"),
  ),
  "POST /:lang/employer/listings/:id/exports/:format": at(
    (has) => paths.listingExport("de", has.listing.id, "zip"),
    ownersOnly("page"),
  ),
};
