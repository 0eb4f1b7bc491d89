import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** What leaves the board for other programs, and what a company says to that; each in a language. */
export const routesOfInterchange: RouteConfigEntry[] = [
  route("employer/company/handing-on", "routes/employer/company/handing-on.tsx"),
];
