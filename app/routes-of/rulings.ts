import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** What the office decided, why, and how to appeal against it; each in a language. */
export const routesOfRulings: RouteConfigEntry[] = [
  route("transparency", "routes/public/transparency.tsx"),
  route("transparency.csv", "routes/machine/transparency-csv.ts"),
  route("transparency.json", "routes/machine/transparency-json.ts"),
  route("mine/decisions/:token", "routes/mine/ruling.tsx"),
  route("employer/decisions", "routes/employer/decisions/rulings.tsx"),
  route("employer/decisions/:number", "routes/employer/decisions/ruling.tsx"),
  route("office/decisions", "routes/office/decisions/rulings.tsx"),
  route("office/decisions/:number", "routes/office/decisions/ruling.tsx"),
];
