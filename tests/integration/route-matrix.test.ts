import { createRequestHandler } from "@remix-run/node";
import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/databases.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { expectations } from "#tests/support/route-expectations.ts";
import type { Asker, Outcome } from "#tests/support/route-outcomes.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild, siteRoutes } from "#tests/support/site-routes.ts";

const render = createRequestHandler(siteBuild(), "production");
const askers: Asker[] = ["visitor", "other", "office", "owner"];

test("every route says who may do what", () => {
  const deeds = siteRoutes.flatMap(({ pattern, module }) => [
    ...(module.loader || module.default ? [`GET ${pattern}`] : []),
    ...(module.action ? [`POST ${pattern}`] : []),
  ]);
  expect(Object.keys(expectations).sort()).toEqual(deeds.sort());
});

test.each(Object.entries(expectations))("%s", async (deed, { path, outcomes }) => {
  const db = await freshDatabase();
  const { ask, post, context } = await startSite(db, { render });
  const has = await inhabit(context);
  const send = deed.startsWith("POST") ? post : ask;
  const seen: Partial<Record<Asker, string>> = {};
  for (const asker of askers) {
    const { status, headers } = await send(path(has), { headers: { Cookie: has.cookies[asker] } });
    seen[asker] = outcomeOf(status ?? 0, headers.location);
  }
  expect(seen).toEqual(outcomes);
});

function outcomeOf(status: number, location: string | undefined): string {
  if (status >= 300 && status < 400) return location?.startsWith("/de/sign-in") ? "signIn" : "moves";
  const outcomes: Record<number, Outcome> = { 200: "page", 400: "refused", 404: "missing", 410: "gone", 422: "asks" };
  return outcomes[status] ?? String(status);
}
