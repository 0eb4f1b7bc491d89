import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Render } from "./create-site.server.ts";

type Routes = ServerBuild["routes"];

/**
 * The framework, told of nothing but the route that the guards have found and those around it. Told of all, it sorts them
 * and compiles their patterns anew four times a request: docs/decisions/0061.
 */
export function routeAtATime(build: ServerBuild): Render {
  const toldOfAll = createRequestHandler(build, "production");
  const toldOf = new Map<string, typeof toldOfAll>();
  const handlerOf = (id: string) => {
    const known = toldOf.get(id);
    if (known) return known;
    const ids = withParents(build.routes, id);
    const assets = { ...build.assets, routes: only(build.assets.routes, ids) };
    const handler = createRequestHandler({ ...build, assets, routes: only(build.routes, ids) }, "production");
    toldOf.set(id, handler);
    return handler;
  };
  return (request, context, found) => {
    const id = found?.route.id ?? "";
    return (build.routes[id] ? handlerOf(id) : toldOfAll)(request, context);
  };
}

function withParents(routes: Routes, id: string): string[] {
  const route = routes[id];
  return route ? [...(route.parentId ? withParents(routes, route.parentId) : []), id] : [];
}

function only<Kept>(routes: Record<string, Kept>, ids: readonly string[]) {
  return Object.fromEntries(Object.entries(routes).filter(([id]) => ids.includes(id)));
}
