import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** What leaves the board for other programs, and what a company says to that; each in a language. */
export const routesOfInterchange: RouteConfigEntry[] = [
  route("embed", "routes/public/embed/embed.tsx"),
  route("embed/list", "routes/public/embed/embedded-page.ts"),
  route("employer/company/handing-on", "routes/employer/company/handing-on.tsx"),
  route("employer/company/handed-on", "routes/employer/company/handed-on.tsx"),
  route("office/handing-on", "routes/office/handing-on/handing-on.tsx"),
  route("office/handing-on/:runId", "routes/office/handing-on/ba-run.tsx"),
];

/** For programs alone; the language stands behind the word. */
export const routesOfFeeds: RouteConfigEntry[] = [
  route("feeds/:lang/jobs.atom", "routes/machine/feed.ts"),
  route("feeds/:lang/jobs.json", "routes/machine/json-feed.ts"),
  route("feeds/:lang/embed.json", "routes/public/embed/embedded-data.ts"),
  route("feeds/:lang/jobs.xml", "routes/machine/job-feed.ts"),
  ...prefix("eures/input/api/jv/v0.1", [
    route("ping", "routes/machine/eures/ping.ts"),
    route("getAll", "routes/machine/eures/all.ts"),
    route("getChanges/:since", "routes/machine/eures/changes.ts"),
    route("getDetails", "routes/machine/eures/details.ts"),
  ]),
];
