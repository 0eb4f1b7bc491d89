import { createRequestHandler } from "@remix-run/node";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { boardLog } from "#app/platform/logging/board-log.server.ts";
import { numberToTell } from "#app/platform/logging/request-id.ts";
import siteRoutes from "#app/routes.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { patternsOf } from "#tests/support/expectations/route-patterns.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";
import { givesAway, spelled } from "#tests/support/spelled.ts";

const db = await freshDatabase();
const lines: string[] = [];
const log = boardLog("info", { write: (line: string) => lines.push(line) });
const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const secret = patternsOf(siteRoutes).filter(({ pattern }) => /:(token|draft)/.test(pattern));
afterEach(() => void lines.splice(0));

test("the log says what happened and not to whom", async () => {
  const { ask } = await startSite(db, { log });
  const { headers } = await ask("/pl/mine/applications/SECRET-TOKEN/documents?mail=ewa@poczta.example", {
    headers: { Cookie: "a=COOKIE" },
  });
  expect(logged()).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      request: headers["x-request-id"],
      method: "GET",
      path: "/pl/mine/applications/…/documents",
      status: 200,
      ms: expect.any(Number),
    },
  ]);
});

test("no key is logged, whatever way it comes and whatever goes wrong with it", async () => {
  const render = (request: Request) => {
    const { pathname, href } = new URL(request.url);
    const cause = Object.assign(new Error(`Key (token)=(${pathname}) exists`), { detail: href, parameters: [href] });
    return Promise.reject(new TypeError(`cannot answer ${href}`, { cause }));
  };
  const { ask, origin } = await startSite(db, { log, render, environment: { TRUSTED_PROXY: "127.0.0.1" } });
  const attack = fc.asyncProperty(
    fc.constantFrom(...secret).chain(({ pattern }) => spelled(pattern)),
    async (one) => {
      lines.splice(0);
      const referer = { Referer: `${origin}${one.path}`, "X-Request-Id": one.key, "User-Agent": one.path };
      const { headers } = await ask(one.path, { headers: { ...referer, Cookie: `session=${one.key}` } });
      await ask(paths.results("de") + `?q=${one.key}`, { headers: referer });
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((line) => givesAway(line, one.key))).toEqual([]);
      expect(headers["x-request-id"]).not.toContain(one.key);
    },
  );
  await fc.assert(attack, { numRuns: 25 });
});

const ofProxy = "9f86d081884c7d659a2feaa0c55ad015";

test("the proxy's name of a request is taken over, nobody else's", async () => {
  const nobodys = await startSite(db);
  expect((await nobodys.ask("/de", { headers: { "X-Request-Id": ofProxy } })).headers["x-request-id"]).not.toBe(
    ofProxy,
  );
  const { ask } = await startSite(db, { environment: { TRUSTED_PROXY: "127.0.0.1" } });
  const asked = { headers: { "X-Request-Id": ofProxy } };
  expect((await ask("/de", asked)).headers["x-request-id"]).toBe(ofProxy);
  expect((await ask("//de", asked)).headers["x-request-id"]).toBe(ofProxy);
});

test.each(langs)(
  "a page that could not be made names a number, which the log has beside the cause: %s",
  async (lang) => {
    const build = siteBuild();
    const home = build.routes["routes/public/home.tsx"];
    if (!home) throw new Error("There is no home page");
    const broken = { ...home, module: { ...home.module, loader: () => Promise.reject(new Error("broken")) } };
    const render = createRequestHandler({ ...build, routes: { ...build.routes, [home.id]: broken } }, "production");
    for (const one of [render, () => Promise.reject(new Error("broken"))]) {
      lines.splice(0);
      const { ask } = await startSite(db, { log, render: one });
      const { status, body, headers } = await ask(paths.home(lang));
      const number = numberToTell(String(headers["x-request-id"]));
      expect([status, body.includes(number)]).toEqual([500, true]);
      const cause = logged().find((line) => line["number"] === number);
      expect(cause).toMatchObject({ request: headers["x-request-id"], path: `/${lang}`, err: { message: "broken" } });
    }
  },
);

test("what is not there needs no number", async () => {
  const { ask } = await startSite(db, { render: routeAtATime(siteBuild()) });
  const { body, headers } = await ask("/de/nowhere");
  expect(body).not.toContain(numberToTell(String(headers["x-request-id"])));
});
