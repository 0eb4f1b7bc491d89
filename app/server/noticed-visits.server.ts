import type { MiddlewareHandler } from "hono";
import { isbot } from "isbot";
import { idFromSlug } from "#app/domain/listings/listing.ts";
import { visitSource } from "#app/domain/listings/numbers/visit-source.ts";
import { visitKey } from "#app/domain/listings/numbers/visits.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { SiteEnv } from "./guards.server.ts";

const listingPage = /^\/[a-z]{2}\/jobs\/([^/]+)$/;

/**
 * Counts who looks at a listing, in front of the page cache, which would hide them. Neither cookie nor address is asked
 * for. Programs that say what they are, pages fetched in advance and files are left out.
 */
export function noticedVisits({ visits, config, now }: Pick<AppContext, "visits" | "config" | "now">) {
  const notice: MiddlewareHandler<SiteEnv> = async (c, next) => {
    await next();
    const listingId = idFromSlug(listingPage.exec(c.req.path)?.[1] ?? "");
    if (!listingId || c.req.method !== "GET" || (c.res.status !== 200 && c.res.status !== 304)) return;
    const agent = c.req.header("User-Agent");
    const inAdvance = c.req.header("Sec-Purpose") ?? c.req.header("Purpose") ?? "";
    if (!agent || isbot(agent) || inAdvance.includes("prefetch")) return;
    const url = new URL(c.env.incoming.url ?? "/", config.origin);
    const source = visitSource({ url, referer: c.req.header("Referer"), listingId });
    if (source) visits.add(visitKey(listingId, dayOf(now()), source));
  };
  return notice;
}
