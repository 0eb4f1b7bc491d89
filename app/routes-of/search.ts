import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** What stands beside the results of a search; each in a language. */
export const routesOfSearch: RouteConfigEntry[] = [
  route("filters", "routes/public/more-filters.tsx"),
  route("saved", "routes/public/saved.tsx"),
  route("map", "routes/public/map.tsx"),
  route("map.svg", "routes/machine/map-image.ts"),
];
