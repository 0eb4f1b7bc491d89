import { expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { publishDueNews } from "#app/domain/news/life/news-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild, siteRoutes } from "#tests/support/site-routes.ts";
import { insertNote } from "#tests/support/told.ts";

const render = routeAtATime(siteBuild());
const now = () => new Date("2027-03-01T09:00:00Z");
const routes = siteRoutes.map(({ id, pattern, module }) => ({
  ...{ id, pattern },
  knownQuery: (module.handle as { knownQuery?: (asked: URLSearchParams) => URLSearchParams } | undefined)?.knownQuery,
}));

async function board() {
  const { ask, context } = await startSite(await freshDatabase(), { render, routes, now });
  const read = async (path: string) => (await ask(path)).body;
  return { db: context.db, ask, read };
}

test("the start page says nothing of news where there are none, and shows the three newest where there are", async () => {
  const { db, read } = await board();
  const empty = await read(paths.home("de"));
  expect(empty).not.toContain("Neues aus der Geschäftsstelle");
  expect(empty).not.toContain("application/atom+xml");
  for (const month of ["01", "02", "03", "04"])
    await insertNote(db, { titles: { pl: `Nowość ${month}` }, published_at: `2026-${month}-01T08:00:00.000Z` });
  await raiseRevision(db);
  const home = await read(paths.home("de"));
  expect(home.match(/Nowość \d\d/g)).toEqual(["Nowość 04", "Nowość 03", "Nowość 02"]);
  expect(home).toMatch(/<a[^>]+lang="pl"[^>]*>[^<]*Nowość/);
  expect(home).toContain(`type="application/atom+xml" title="Neues" href="${paths.newsFeed("de")}"`);
});

test("who reads another language is told in which a note is, and the text carries it", async () => {
  const { db, read } = await board();
  const { id } = await insertNote(db, { titles: { pl: "Nowe", cs: "Nové" } });
  const path = paths.note("de", `nowe-${id}`);
  const german = await read(path);
  expect(german).toContain("Dieser Text ist auf Polnisch geschrieben.");
  expect(german).toMatch(/<h1 lang="pl">/);
  expect(german).toMatch(/<p lang="pl">Am Montag/);
  expect(await read(path.replace("/de/", "/cs/"))).toMatch(/<h1 lang="cs">/);
});

test("a wrong name of a note leads to its address, a year narrows the list", async () => {
  const { db, ask, read } = await board();
  const { id } = await insertNote(db, { titles: { de: "Alt" }, published_at: "2025-05-01T08:00:00.000Z" });
  await insertNote(db, { titles: { de: "Jung" }, published_at: "2026-05-01T08:00:00.000Z" });
  const moved = await ask(paths.note("de", `falsch-${id}`));
  expect([moved.status, moved.headers.location]).toEqual([301, paths.note("de", `alt-${id}`)]);
  const list = await read(paths.news("de", "year=2025"));
  expect([list.includes(">Alt<"), list.includes(">Jung<")]).toEqual([true, false]);
});

test("what was planned is on every kept page as soon as it is out", async () => {
  const { db, read } = await board();
  const planned = { status: "planned", published_at: "2027-03-01T09:30:00.000Z", titles: { de: "Geplant" } } as const;
  await insertNote(db, planned);
  const kept = [paths.home("de"), paths.news("de"), paths.newsFeed("de"), "/sitemap.xml?part=1"];
  const shown = async () => Promise.all(kept.map(async (path) => /Geplant|\/geplant-/.test(await read(path))));
  expect(await shown()).toEqual([false, false, false, false]);
  expect(await publishDueNews(db, { now: new Date("2027-03-01T09:30:00Z") })).toBe(1);
  expect(await shown()).toEqual([true, true, true, true]);
});
