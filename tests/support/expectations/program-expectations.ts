import { paths } from "#app/paths.ts";
import { at, employers, everybody, type Expectation, ownersOnly } from "./route-outcomes.ts";

const keyless = everybody("keyless");

/** The doors for programs, and where people give out keys to them. What programs may do with a key says integration/api. */
export const programExpectations: Record<string, Expectation> = {
  "GET /api": at(() => paths.apiDoor(), everybody("moves")),
  "GET /:lang/api": at(() => paths.apiGuide("de"), everybody("page")),
  "GET /api/v1/jobs": at(() => paths.apiJobs(), everybody("page")),
  "GET /api/v1/jobs/:id": at((has) => paths.apiJob("de", has.listing.id), everybody("page")),
  "GET /api/v1/occupations": at(() => `${paths.apiOccupations()}?q=koch`, everybody("page")),
  "GET /api/v1/phrases": at(() => paths.apiPhrases(), everybody("page")),
  "GET /api/v1/openapi.json": at(() => paths.apiDescription(), everybody("page")),
  "GET /api/v1/company": at(() => paths.apiCompany(), keyless),
  "POST /api/v1/company": at(() => paths.apiCompany(), keyless),
  "GET /api/v1/company/validation": at(() => paths.apiValidation(), keyless),
  "POST /api/v1/company/validation": at(() => paths.apiValidation(), keyless),
  "GET /api/v1/company/events": at(() => paths.apiEvents(), keyless),
  "POST /api/v1/company/events": at(() => paths.apiEvents(), keyless),
  "GET /api/v1/company/listings": at(() => paths.apiListings(), keyless),
  "POST /api/v1/company/listings": at(() => paths.apiListings(), keyless),
  "GET /api/v1/company/listings/:id": at((has) => paths.apiListing(has.listing.id), keyless),
  "POST /api/v1/company/listings/:id": at((has) => paths.apiListing(has.listing.id), keyless),
  "GET /api/v1/company/listings/:id/submission": at((has) => paths.apiSubmission(has.draft.id), keyless),
  "POST /api/v1/company/listings/:id/submission": at((has) => paths.apiSubmission(has.draft.id), keyless),
  "GET /api/v1/company/listings/:id/closure": at((has) => paths.apiClosure(has.listing.id), keyless),
  "POST /api/v1/company/listings/:id/closure": at((has) => paths.apiClosure(has.listing.id), keyless),
  "GET /:lang/employer/programs": at(() => paths.programs("de"), employers("page")),
  "GET /:lang/employer/programs/new": at(() => paths.newProgramKey("de"), employers("page")),
  "POST /:lang/employer/programs/new": at(() => paths.newProgramKey("de"), employers("asks")),
  "GET /:lang/employer/programs/webhooks/new": at(() => paths.newWebhook("de"), employers("page")),
  "POST /:lang/employer/programs/webhooks/new": at(() => paths.newWebhook("de"), employers("asks")),
  "GET /:lang/employer/programs/webhooks/:webhookId": at((has) => paths.webhook("de", has.webhook), ownersOnly("page")),
  "POST /:lang/employer/programs/webhooks/:webhookId": at(
    (has) => paths.webhook("de", has.webhook),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/programs/:keyId/renewal": at(
    (has) => paths.renewProgramKey("de", has.apiKey),
    ownersOnly("page"),
  ),
  "POST /:lang/employer/programs/:keyId/renewal": at(
    (has) => paths.renewProgramKey("de", has.apiKey),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/programs/:keyId/end": at((has) => paths.endProgramKey("de", has.apiKey), ownersOnly("page")),
  "POST /:lang/employer/programs/:keyId/end": at((has) => paths.endProgramKey("de", has.apiKey), ownersOnly("moves")),
  "GET /api/*": at(() => "/api/v2/jobs", everybody("missing")),
  "POST /api/*": at(() => "/api/v1/company/nothing", everybody("missing")),
};
