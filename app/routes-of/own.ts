import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** What people reach without an account, by a pass that a mail brings: all that is theirs; each in a language. */
export const routesOfOwn: RouteConfigEntry[] = [
  route("europass/:listingId", "routes/apply/europass.tsx"),
  route("mine/data", "routes/mine/own/data-request.tsx"),
  route("mine/data/:token", "routes/mine/own/own-data.tsx"),
  route("mine/data/:token/file", "routes/mine/own/own-data-file.ts"),
  route("mine/data/:token/erasure", "routes/mine/own/own-data-erasure.tsx"),
  route("mine/overview/:token", "routes/mine/own/overview.tsx"),
  route("mine/overview/:token/applications/:applicationId", "routes/mine/own/overview-application.ts"),
  route("mine/overview/:token/again/:listingId/:applicationId", "routes/mine/own/apply-again.tsx"),
];
