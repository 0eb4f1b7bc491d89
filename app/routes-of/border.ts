import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** Living in one country, working in another, what stays of the pay, and guides; each in a language. */
export const routesOfBorder: RouteConfigEntry[] = [
  route("border", "routes/public/border/border.tsx"),
  route("take-home", "routes/public/take-home/take-home.tsx"),
  route("guides", "routes/public/guides/guides.tsx"),
  route("guides/:guide", "routes/public/guides/guide.tsx"),
  ...prefix("office/pay/take-home", [
    route("", "routes/office/take-home/years.tsx"),
    route(":country/:year", "routes/office/take-home/year.tsx"),
    route(":country/:year/withdrawal", "routes/office/take-home/year-withdrawal.ts"),
  ]),
];
