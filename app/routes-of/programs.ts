import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** The doors for programs: what everybody's may read, and where a company's act for it. */
export const routesOfPrograms: RouteConfigEntry[] = prefix("api", [
  route("", "routes/programs/api-door.ts"),
  route("v1/jobs", "routes/programs/api-jobs.ts"),
  route("v1/jobs/:id", "routes/programs/api-job.ts"),
  route("v1/occupations", "routes/programs/api-occupations.ts"),
  route("v1/phrases", "routes/programs/api-phrases.ts"),
  route("v1/openapi.json", "routes/programs/api-description.ts"),
  route("v1/company", "routes/programs/company.ts"),
  route("v1/company/validation", "routes/programs/validation.ts"),
  route("v1/company/events", "routes/programs/events.ts"),
  route("v1/company/listings", "routes/programs/listings.ts"),
  route("v1/company/listings/:id", "routes/programs/listing.ts"),
  route("v1/company/listings/:id/submission", "routes/programs/submission.ts"),
  route("v1/company/listings/:id/closure", "routes/programs/closure.ts"),
  route("*", "routes/programs/api-unknown.ts"),
]);

/** Where people read how programs ask, and where a company gives its own keys; each in a language. */
export const routesOfProgramPages: RouteConfigEntry[] = [
  route("api", "routes/programs/api-guide.tsx"),
  ...prefix("employer/programs", [
    route("", "routes/employer/programs/programs.tsx"),
    route("new", "routes/employer/programs/new-key.tsx"),
    route("webhooks/new", "routes/employer/programs/new-webhook.tsx"),
    route("webhooks/:webhookId", "routes/employer/programs/webhook.tsx"),
    route(":keyId/renewal", "routes/employer/programs/renewal.tsx"),
    route(":keyId/end", "routes/employer/programs/end-key.tsx"),
  ]),
];
