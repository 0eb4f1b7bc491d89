import { isDeepStrictEqual } from "node:util";
import { createRequestHandler } from "@remix-run/node";
import { afterEach, expect, test, vi } from "vitest";
import { kinds } from "#db/codes.ts";
import { newId } from "#db/ids.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { findListingPath } from "#app/domain/listings/page/find-listing-path.server.ts";
import { searchEngine } from "#app/domain/search/index/search-engine.server.ts";
import type { KnownQuery } from "#app/platform/http/addresses/site-routes.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import type { Render } from "#app/server/site/create-site.server.ts";
import { sharedPages } from "#app/server/site/shared-pages.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databaseWithVocabulary } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild, siteRoutes } from "#tests/support/site-routes.ts";

const build = siteBuild();
const framework = createRequestHandler(build, "production");
const handedOver: string[] = [];
const shared = sharedPages(build, (request, context) => {
  handedOver.push(new URL(request.url).pathname);
  return framework(request, context);
});
vi.setConfig({ testTimeout: 60_000 });
const now = new Date("2027-03-01T10:00:00Z");

const db = await databaseWithVocabulary();
const { files } = testContext(db);
await loadDemo(db, { now, passwordHash: "", files, listings: 60 });
await searchEngine(db);
const routes = siteRoutes.map(({ id, pattern, module }) => ({ id, pattern, knownQuery: knownQueryOf(module.handle) }));

/** Every page twice: as visitors get it, and as the framework alone makes it, which leaves an empty mark of its own behind it. */
const bothWays: Render = async (request, context, found) => {
  const [made, wanted] = [await shared(request, context, found), await framework(request, context)];
  const [page, plain] = [await bodyOf(made.clone()), await bodyOf(wanted)];
  const said = { status: made.status, headers: Object.fromEntries(made.headers) };
  const meant = { status: wanted.status, headers: Object.fromEntries(wanted.headers) };
  if (page !== plain || !isDeepStrictEqual(said, meant))
    unlike.push([request.url, { ...said, ...from(page, plain) }, { ...meant, ...from(plain, page) }]);
  return made;
};
const unlike: unknown[] = [];
afterEach(() => {
  expect(unlike.splice(0, Infinity).slice(0, 2)).toEqual([]);
  expect(handedOver.splice(0, Infinity)).toEqual([]);
});

const bodyOf = async (answer: Response) => (await answer.text()).replace(/<!--\$--><!--\/\$-->$/, "");

/** Where two pages begin to differ. */
function from(page: string, other: string) {
  const at = [...page].findIndex((letter, at) => letter !== other[at]);
  return { page: at === -1 ? page.slice(other.length) : page.slice(Math.max(0, at - 60), at + 200) };
}

const startBoth = () => startSite(db, { routes, render: bothWays, now: () => now });

const searches = [
  "",
  "?page=2",
  "?sort=pay",
  "?near=Zittau&within=500",
  "?q=spawacz&near=Zgorzelec&within=60min",
  "?q=Schwei%C3%9Fer+%3Cb%3E%22%26",
  "?q=Nachtschicht&german=B1&kind=job&kind=apprenticeship&field=care&pay=15",
  "?q=xyzzy&near=Nirgendwo",
  "?district=goerlitz&sort=nearest&near=02826",
];

test.each(langs)("the results in %s are what the framework alone makes of them", async (lang) => {
  const { ask } = await startBoth();
  for (const query of searches) expect((await ask(`/${lang}/jobs${query}`)).status).toBe(200);
});

test.each(langs)("so is every listing in %s", async (lang) => {
  const { ask } = await startBoth();
  const paths = new Set<string>();
  for (const page of [1, 2, 3]) {
    const { body } = await ask(`/${lang}/jobs?page=${page}`);
    for (const [, path = ""] of body.matchAll(/<h2><a href="(\/..\/jobs\/[^"?]+)/g)) paths.add(path);
  }
  expect(paths.size).toBeGreaterThan(40);
  for (const [at, path] of [...paths].entries()) {
    if (at % 4 !== langs.indexOf(lang)) continue;
    const query = at % 8 < 4 ? "" : "?near=Zgorzelec&within=40&q=%22%26";
    expect((await ask(path + query)).status, path).toBe(200);
  }
});

test.each(langs)("so is one of every kind, and whatever became of it, in %s", async (lang) => {
  const { ask } = await startBoth();
  const addressOf = async (listingId: string) => (await findListingPath(db, { listingId, lang })) ?? "";
  const listings = await db
    .selectFrom("listing")
    .select(["id", "kind", "text"])
    .where("status", "=", "published")
    .execute();
  for (const kind of kinds) {
    const found = listings.filter((one) => one.kind === kind);
    expect(found.length, kind).toBeGreaterThan(0);
    for (const { id } of found.slice(0, 3)) expect((await ask(await addressOf(id))).status).toBe(200);
  }
  const written = listings.filter(({ text }) => text !== null);
  expect(written.length).toBeGreaterThan(0);
  for (const { id } of written.slice(0, 3)) expect((await ask(await addressOf(id))).status).toBe(200);
  const [one] = listings;
  const address = await addressOf(one?.id ?? "");
  for (const [status, answer] of [
    ["paused", 200],
    ["closed", 410],
    ["submitted", 404],
    ["published", 200],
  ] as const) {
    await db
      .updateTable("listing")
      .set({ status })
      .where("id", "=", one?.id ?? "")
      .execute();
    await raiseRevision(db);
    expect((await ask(address)).status, status).toBe(answer);
  }
});

test.each([
  "",
  "/map?q=koch",
  "/occupations",
  "/occupations/schweisser",
  "/companies",
  "/imprint",
  "/fields/metal/goerlitz",
])("so is every other page that is kept for everybody: %s", async (path) => {
  const { ask } = await startBoth();
  for (const lang of langs) expect((await ask(`/${lang}${path}`)).status, lang).toBe(200);
});

test.each([
  ["/de/jobs/nobody-0123456789", 404],
  ["/de/nothing", 404],
  ["/de/saved", 200],
])("whatever is no such page is the framework's: %s", async (path, status) => {
  const { ask } = await startBoth();
  expect((await ask(path)).status).toBe(status);
  expect(handedOver.splice(0, Infinity)).toEqual([path]);
});

test.each(langs)("so are the results and listings of companies with a logo and a face, in %s", async (lang) => {
  if (lang === langs[0]) await givePictures();
  const { ask } = await startBoth();
  const { body } = await ask(`/${lang}/jobs`);
  expect(body).toContain('<picture class="company-mark">');
  for (const [, path = ""] of [...body.matchAll(/<h2><a href="(\/..\/jobs\/[^"?]+)/g)].slice(0, 6)) {
    expect((await ask(path)).body).toContain("person-face");
  }
});

/** To every company, seen by the office. */
async function givePictures() {
  const at = now.toISOString();
  for (const { id: company_id } of await db.selectFrom("company").select("id").execute()) {
    for (const kind of ["logo", "contact"] as const) {
      const picture_id = newId();
      const sent = { submitted_by: null, submitted_at: at, approved_at: at, returned_at: null, remark: null };
      await db
        .insertInto("company_picture")
        .values({ id: picture_id, company_id, kind, position: 1, ...sent })
        .execute();
      const files = (["jpeg", "avif", "webp"] as const).map((format) => ({
        ...{ file_id: `${format}-${picture_id}`, picture_id, format, width: 96, height: 48 },
        ...{ size: 1, data_key: "x" },
      }));
      await db.insertInto("company_picture_file").values(files).execute();
    }
  }
  const revision = await raiseRevision(db);
  await db.updateTable("listing").set({ revision }).execute();
}

function knownQueryOf(handle: unknown) {
  return (handle as { knownQuery?: KnownQuery } | undefined)?.knownQuery;
}
