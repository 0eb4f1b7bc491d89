import { createServer, type RequestListener, type Server } from "node:http";
import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { SiteRoute } from "#app/platform/http/addresses/site-routes.ts";
import type { Render } from "./create-site.server.ts";
import { routeAtATime } from "./route-at-a-time.server.ts";
import { routesOfBuild } from "./routes-of-build.ts";
import { sharedPages } from "./shared-pages.server.ts";

/** What lies behind the guards and before them. `npm run dev` puts Vite in both places. */
export type Serving = {
  /** The folder of the files that are served as they are. */
  assets: string;
  routes: readonly SiteRoute[];
  render: Render;
  serverFor: (site: RequestListener) => Server;
};

/**
 * An upload may wait in line and be sent slowly; the guards know when either takes too long. A connection that nobody uses stays
 * open for longer than proxies keep theirs, so that none sends a request into one that is just being closed.
 */
const timeouts = { headersTimeout: 20_000, requestTimeout: 900_000, keepAliveTimeout: 75_000 };

export function asBuilt(build: ServerBuild): Serving {
  return {
    assets: path.resolve(build.assetsBuildDirectory),
    routes: routesOfBuild(build.routes),
    render: sharedPages(build, routeAtATime(build)),
    serverFor: (site) => createServer(timeouts, site),
  };
}
