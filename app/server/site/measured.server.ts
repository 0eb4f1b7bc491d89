import type { FindRoute } from "#app/platform/http/addresses/site-routes.ts";
import { bearsToken } from "#app/platform/keys/bears-token.server.ts";
import type { BoardMetrics } from "#app/platform/metrics/board-metrics.server.ts";
import { type Guard, type Look, pathOf } from "./guards.server.ts";

export type SiteMetrics = Pick<BoardMetrics, "answered" | "sharedPage" | "contentType"> & {
  scrape: () => Promise<string>;
};

/** Counts every answer under its route. Whatever is none of our routes, files as well, is one of all others. */
export function measured(metrics: SiteMetrics, findRoute: FindRoute): Look {
  return (c, ms) => {
    const route = (c.get("found") ?? findRoute(pathOf(c)))?.route.pattern ?? "other";
    metrics.answered({ route, status: c.res.status, seconds: ms / 1000 });
  };
}

/** On the port of the visitors, for who has the token. Whoever has not finds nothing there. */
export function scraped(metrics: SiteMetrics, token: string): Guard {
  return async (c, next) => {
    if (!bearsToken(c.req.header("Authorization"), token)) return next();
    return new Response(await metrics.scrape(), { headers: { "Content-Type": metrics.contentType } });
  };
}
