import { cpSync } from "node:fs";
import { createRequestHandler } from "@remix-run/node";
import { expect, onTestFinished, test } from "vitest";
import { readConfig } from "#app/platform/config.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import type { Render } from "#app/server/site/create-site.server.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { temporaryFolder, testContext, testOrigin } from "#tests/support/context.ts";
import { copiesOf, freshDatabase } from "#tests/support/databases.ts";
import { expectations } from "#tests/support/expectations/route-expectations.ts";
import type { Asker, Outcome } from "#tests/support/expectations/route-outcomes.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild, siteRoutes } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const askers: Asker[] = ["visitor", "other", "office", "owner"];

/** Looking changes nothing that anybody would see, so who looks shares these. Whoever sends gets a copy. */
const folder = temporaryFolder();
const town = testContext(await freshDatabase(), { files: filesIn(folder) });
const has = await inhabit(town);
const copyOfStore = await copiesOf(town.db);

test("every route says who may do what", () => {
  const deeds = siteRoutes.flatMap(({ pattern, module }) => [
    ...(module.loader || module.default ? [`GET ${pattern}`] : []),
    ...(module.action ? [`POST ${pattern}`] : []),
  ]);
  expect(Object.keys(expectations).sort()).toEqual(deeds.sort());
});

test.each(Object.entries(expectations))("%s", async (deed, { path, outcomes }) => {
  const isSent = deed.startsWith("POST");
  const { db, files: documents } = isSent ? await inhabitedCopy() : town;
  const { ask, post } = await startSite(db, { render, documents });
  const send = isSent ? post : ask;
  const seen: Partial<Record<Asker, string>> = {};
  for (const asker of askers) {
    const { status, headers } = await send(path(has), { headers: { Cookie: has.cookies[asker] } });
    seen[asker] = outcomeOf(status ?? 0, headers.location);
  }
  expect(seen).toEqual(outcomes);
});

test("a page is the same for a framework that knows of no other routes", { timeout: 120_000 }, async () => {
  const toldOfAll = createRequestHandler(siteBuild(), "production");
  const unlike: string[] = [];
  let toldOfOne = 0;
  const bothWays: Render = async (request, context, found) => {
    if (found?.route.id) toldOfOne += 1;
    const [made, wanted] = [await render(request, context, found), await toldOfAll(request, context)];
    if ((await withoutChance(made.clone())) !== (await withoutChance(wanted))) unlike.push(request.url);
    return made;
  };
  const { ask } = await startSite(town.db, { render: bothWays, documents: town.files });
  let looked = 0;
  for (const [deed, { path, outcomes }] of Object.entries(expectations)) {
    const asker = askers.find((one) => outcomes[one] === "page");
    if (!deed.startsWith("GET") || !asker || isDrawnByLot(deed)) continue;
    await ask(path(has), { headers: { Cookie: has.cookies[asker] } });
    looked += 1;
  }
  expect(looked).toBeGreaterThan(100);
  expect(toldOfOne).toBe(looked);
  expect(unlike).toEqual([]);
});

const isDrawnByLot = (deed: string) => /second-factor\/app|passkey/.test(deed);

/** Without the numbers that each page draws anew, and a mark of the framework's that stands where it wrote a page once. */
const withoutChance = async (answer: Response) =>
  withoutTimes(await answer.text())
    .replace(/<!--\$--><!--\/\$-->$/, "")
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, "");

/** A PDF says when it was made, and a feed to the second. */
const withoutTimes = (body: string) =>
  body.startsWith("%PDF") ? "" : body.replace(/(?<=<lastBuildDate>)[^<]*(?:<!\[CDATA\[[^\]]*\]\]>)?/, "");

async function inhabitedCopy() {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  const db = await copyOfStore();
  onTestFinished(() => db.destroy());
  return { db, files: filesIn(copy) };
}

function filesIn(folder: string) {
  return encryptedFileStore(diskStore(folder), readConfig({ APP_ORIGIN: testOrigin }, "test").secretKey);
}

function outcomeOf(status: number, location: string | undefined): string {
  if (status >= 300 && status < 400) return location?.startsWith("/de/sign-in") ? "signIn" : "moves";
  const outcomes: Record<number, Outcome> = {
    200: "page",
    400: "refused",
    401: "keyless",
    404: "missing",
    410: "gone",
    422: "asks",
  };
  return outcomes[status] ?? String(status);
}
