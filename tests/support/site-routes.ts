import type { ServerBuild } from "@remix-run/node";
import * as entry from "#app/entry.server.tsx";
import * as root from "#app/root.tsx";
import routes from "#app/routes.ts";
import { patternsOf } from "./expectations/route-patterns.ts";

type RouteModule = ServerBuild["routes"][string]["module"];
export type SiteRoute = { id: string; pattern: string; module: RouteModule };

const modules = import.meta.glob<RouteModule>("../../app/routes/**/*.{ts,tsx}", { eager: true });

/** Every address of app/routes.ts with the module that answers it. */
export const siteRoutes: SiteRoute[] = patternsOf(routes).map(({ file, id, pattern }) => {
  const module = modules[`../../app/${file}`];
  if (!module) throw new Error(`app/routes.ts names ${file}, which does not exist`);
  return { id, pattern, module };
});

/** What the build tool would make of the routes, without building. */
export function siteBuild(): ServerBuild {
  const routes = [
    { id: "root", path: "", module: root as RouteModule }, // its meta wants its own loader's data
    ...siteRoutes.map(({ id, pattern, module }) => ({ id, parentId: "root", path: pattern.slice(1), module })),
  ];
  return {
    mode: "production",
    entry: { module: entry },
    routes: Object.fromEntries(routes.map((route) => [route.id, route])),
    assets: {
      version: "test",
      url: "",
      entry: { module: "/assets/entry.js", imports: [] },
      routes: Object.fromEntries(routes.map((route) => [route.id, inBrowser(route)])),
    },
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: false,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    isSpaMode: false,
  };
}

function inBrowser({ module, ...route }: { id: string; parentId?: string; path: string; module: RouteModule }) {
  return {
    ...route,
    module: "",
    hasAction: "action" in module,
    hasLoader: "loader" in module,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: "ErrorBoundary" in module,
  };
}
