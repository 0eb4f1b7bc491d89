import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** Living in one country, working in another, and what stays of the pay; each in a language. */
export const routesOfBorder: RouteConfigEntry[] = [
  route("border", "routes/public/border/border.tsx"),
  route("take-home", "routes/public/take-home/take-home.tsx"),
  ...prefix("office/pay/take-home", [
    route("", "routes/office/take-home/years.tsx"),
    route(":country/:year", "routes/office/take-home/year.tsx"),
    route(":country/:year/withdrawal", "routes/office/take-home/year-withdrawal.ts"),
  ]),
];
