import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** Living in one country, working in another; each in a language. */
export const routesOfBorder: RouteConfigEntry[] = [route("border", "routes/public/border/border.tsx")];
