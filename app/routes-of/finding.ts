import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** What the office finds, and does about a listing that nobody asked it about; each in a language. */
export const routesOfFinding: RouteConfigEntry[] = [
  route("office/find", "routes/office/finding/find.tsx"),
  route("office/listings/:listingId/correction", "routes/office/listings/correction.tsx"),
  route("office/listings/:listingId/letter", "routes/office/listings/letter.tsx"),
];
