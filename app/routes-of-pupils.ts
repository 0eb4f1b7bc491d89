import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** What is there for pupils and those who stand beside them; each in a language. */
export const routesOfPupils: RouteConfigEntry[] = [route("explore", "routes/public/pupils/explore.tsx")];
