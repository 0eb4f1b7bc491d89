import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** What people reach without an account, by a pass that a mail brings: all that is theirs; each in a language. */
export const routesOfOwn: RouteConfigEntry[] = [
  route("mine/data", "routes/mine/data/data-request.tsx"),
  route("mine/data/:pass", "routes/mine/data/own-data.tsx"),
  route("mine/data/:pass/file", "routes/mine/data/own-data-file.ts"),
  route("mine/data/:pass/erasure", "routes/mine/data/own-data-erasure.tsx"),
  route("mine/overview/:pass", "routes/mine/overview/overview.tsx"),
  route("mine/overview/:pass/applications/:applicationId", "routes/mine/overview/overview-application.ts"),
];
