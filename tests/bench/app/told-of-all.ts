import { createRequestHandler, type ServerBuild } from "@remix-run/node";

/** In the place of app/server/site/route-at-a-time.server.ts: the framework, which looks for the route itself. */
export const routeAtATime = (build: ServerBuild) => createRequestHandler(build, "production");
