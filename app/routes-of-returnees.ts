import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** What is for people who want to come home, beside the page itself; each in a language. */
export const routesOfReturnees: RouteConfigEntry[] = [
  ...prefix("office/home-facts", [
    route("", "routes/office/home-facts/home-facts.tsx"),
    route("new/:kind", "routes/office/home-facts/new-home-fact.tsx"),
    route(":entryId", "routes/office/home-facts/home-fact.tsx"),
    route(":entryId/removal", "routes/office/home-facts/home-fact-removal.ts"),
  ]),
];
