import type { ServerBuild } from "@remix-run/node";
import type { SiteRoute } from "#app/platform/http/addresses/site-routes.ts";
import type { PageHandle } from "#app/root.tsx";

type BuiltRoutes = ServerBuild["routes"];

/** Every address of the site, as the build knows it, with what its route says of its parameters. */
export function routesOfBuild(routes: BuiltRoutes): SiteRoute[] {
  return Object.values(routes).flatMap((route) => {
    if (!route || route.id === "root") return [];
    const handle = route.module.handle as PageHandle | undefined; // routes declare it with `satisfies PageHandle`
    return [{ id: route.id, pattern: patternOf(routes, route.id), knownQuery: handle?.knownQuery }];
  });
}

function patternOf(routes: BuiltRoutes, id: string): string {
  const route = routes[id];
  if (!route) return "";
  return [route.parentId ? patternOf(routes, route.parentId) : "", route.path ?? ""].join("/").replace(/\/+/g, "/");
}
