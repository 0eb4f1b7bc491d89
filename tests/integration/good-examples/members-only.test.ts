import { expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { takeExample } from "#app/domain/good-examples/form/take-example.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { expectations } from "#tests/support/expectations/route-expectations.ts";
import { insertMember } from "#tests/support/factories.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { sessionCookie } from "#tests/support/sessions.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild, siteRoutes } from "#tests/support/site-routes.ts";
import { insertExample, insertNote } from "#tests/support/told.ts";

const render = routeAtATime(siteBuild());
const now = () => new Date("2027-03-01T09:00:00Z");

/** As the site knows them: what is kept for everybody is kept by address. */
const routes = siteRoutes.map(({ id, pattern, module }) => ({
  ...{ id, pattern },
  knownQuery: (module.handle as { knownQuery?: (asked: URLSearchParams) => URLSearchParams } | undefined)?.knownQuery,
}));

async function board() {
  const { ask, context } = await startSite(await freshDatabase(), { render, routes, now });
  const { db } = context;
  const has = await inhabit(context);
  const company_id = has.companyA.id;
  const hide = (title: string, given: Parameters<typeof insertExample>[1]) =>
    insertExample(db, { titles: { de: title, pl: title }, events: [has.fair.id], ...given });
  const secrets = [
    await hide("Geheimwort Eins", { members_only: 1, company_id, by_company: 1 }),
    await hide("Geheimwort Zwei", { members_only: 1 }),
    await hide("Geheimwort Drei", { status: "draft" }),
    await hide("Geheimwort Vier", { status: "submitted", company_id, by_company: 1 }),
    await hide("Geheimwort Fünf", { status: "taken_down", company_id, by_company: 1, published_at: "2027-01-01" }),
    await hide("Geheimwort Sechs", { company_id: has.suspended.id }),
  ];
  const notes = [
    await insertNote(db, { titles: { de: "Geheimwort Sieben" }, members_only: 1 }),
    await insertNote(db, { titles: { de: "Geheimwort Acht" }, status: "draft" }),
    await insertNote(db, {
      titles: { de: "Geheimwort Neun" },
      status: "planned",
      published_at: "2027-03-02T09:00:00Z",
    }),
  ];
  const read = async (path: string, cookie = "") => ask(path, { headers: { Cookie: cookie } });
  return { db, has, secrets, notes, read };
}

type Board = Awaited<ReturnType<typeof board>>;

/** Every address that a visitor may open, and those behind which words are looked for. */
function publicAddresses(has: Board["has"]) {
  const pages = Object.entries(expectations)
    .filter(([deed, { outcomes }]) => deed.startsWith("GET") && outcomes.visitor === "page")
    .map(([, { path }]) => path(has));
  return [
    ...pages,
    ...["", "q=geheimwort", "tag=shift_models", "tag=shift_models&q=geheim", "page=2"].map((query) =>
      paths.examples("de", query),
    ),
    ...["pl", "cs"].flatMap((lang) => [`/${lang}`, `/${lang}/good-examples`, `/${lang}/news`, `/${lang}/news.atom`]),
    ...[paths.news("de", "year=2026"), paths.news("de", "year=2027"), paths.feed("de", "q=geheimwort")],
    ...[paths.results("de", "q=geheimwort"), paths.apiJobs("q=geheimwort"), "/sitemap.xml?part=1"],
  ];
}

test("what is for members alone stands at no public address, whoever asks", { timeout: 120_000 }, async () => {
  const { has, secrets, notes, read } = await board();
  for (const cookie of ["", has.cookies.owner, has.cookies.office])
    for (const path of publicAddresses(has)) {
      const { body } = await read(path, cookie);
      const shown = [...secrets, ...notes].filter(({ id }) => body.includes(id));
      /** What somebody looks for themselves stands in the field again. */
      const named = body.replace(/q=geheim\w*|value="geheim\w*"|„geheim\w*“/gi, "").includes("Geheimwort");
      expect({ path, shown, named }).toEqual({ path, shown: [], named: false });
    }
  for (const { id } of secrets)
    for (const cookie of ["", has.cookies.owner, has.cookies.office])
      expect((await read(paths.example("de", `x-${id}`), cookie)).status).toBe(404);
  for (const { id } of notes)
    for (const cookie of ["", has.cookies.owner, has.cookies.office])
      expect((await read(paths.note("de", `x-${id}`), cookie)).status).toBe(404);
  /** The same pages do show what is for everybody. */
  const open = [paths.examples("de"), paths.examples("de", "q=schichten"), "/sitemap.xml?part=1"];
  for (const path of open) expect((await read(path)).body).toContain(has.openExample.id);
  for (const path of [paths.news("de"), paths.newsFeed("de"), paths.home("de"), "/sitemap.xml?part=1"])
    expect((await read(path)).body).toContain(has.note.id);
});

test("who is signed in sees what is theirs to see, and it is kept nowhere", { timeout: 60_000 }, async () => {
  const { db, has, secrets, notes, read } = await board();
  const member = await insertMember(db, { company_id: has.companyA.id, memberRole: "reader" });
  const reader = await sessionCookie(db, member.id);
  const namesOn = async (path: string, cookie: string) => {
    const { body, headers } = await read(path, cookie);
    expect(headers["cache-control"]).toBe("no-store");
    return [...new Set(body.match(/Geheimwort \p{L}+/gu))].map((name) => name.split(" ")[1]).sort();
  };
  expect(await namesOn(paths.employerExamples("de"), has.cookies.owner)).toEqual(["Eins", "Fünf", "Vier", "Zwei"]);
  expect(await namesOn(paths.employerExamples("de"), reader)).toEqual(["Eins", "Fünf", "Vier", "Zwei"]);
  expect(await namesOn(paths.employerExamples("de"), has.cookies.other)).toEqual(["Eins", "Zwei"]);
  expect(await namesOn(paths.employerEvent("de", has.fair.id), has.cookies.other)).toEqual(["Eins", "Zwei"]);
  expect(await namesOn(paths.memberNews("de"), has.cookies.other)).toEqual(["Sieben"]);
  const statuses = (cookie: string) =>
    Promise.all(secrets.map(async ({ id }) => (await read(paths.employerExample("de", id), cookie)).status));
  expect(await statuses(has.cookies.owner)).toEqual([200, 200, 404, 200, 200, 404]);
  expect(await statuses(has.cookies.other)).toEqual([200, 200, 404, 404, 404, 404]);
  const ofNotes = await Promise.all(notes.map(({ id }) => read(paths.memberNote("de", id), has.cookies.other)));
  expect(ofNotes.map(({ status }) => status)).toEqual([200, 404, 404]);
});

test("what becomes a matter of members leaves every kept page at once", { timeout: 120_000 }, async () => {
  const { db, has, read } = await board();
  const once = await insertExample(db, {
    ...{ titles: { de: "Geheimwort Zehn" }, company_id: has.companyA.id, events: [has.fair.id] },
  });
  const page = paths.example("de", `geheimwort-zehn-${once.id}`);
  const shownOn = [
    ...[page, paths.examples("de"), paths.examples("de", "q=geheimwort"), "/sitemap.xml?part=1"],
    ...[paths.company("de", has.companyA.slug), paths.event("de", `ausbildungsmesse-${has.fair.id}`)],
  ];
  for (const path of shownOn)
    expect({ path, shown: (await read(path)).body.includes(once.id) || path === page }).toEqual({ path, shown: true });
  for (const path of publicAddresses(has)) await read(path);
  await makeMembersOnly(db, once.id);
  for (const path of [...shownOn, ...publicAddresses(has)]) {
    /** The page that says that there is nothing links to itself in other languages. */
    const body = (await read(path)).body.replaceAll(page.slice(3), "");
    const leaks = body.includes(once.id) || body.includes("Geheimwort Zehn");
    expect({ path, leaks }).toEqual({ path, leaks: false });
  }
  expect((await read(page)).status).toBe(404);
});

/** As the office does it: by the form. */
async function makeMembersOnly(db: Db, exampleId: string) {
  const text = { titleDe: "Geheimwort Zehn", problemDe: "p", wayDe: "w", resultDe: "r" };
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...text, tags: "family", audience: "members" }))
    body.append(name, value);
  const office = await db.selectFrom("account").select("id").where("role", "=", "office").executeTakeFirstOrThrow();
  const writer = { accountId: office.id, companyId: null };
  expect(await takeExample(db, { exampleId, body, writer, now: now() })).toMatchObject({ ok: true });
}
