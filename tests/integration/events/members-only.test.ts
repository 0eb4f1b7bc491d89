import { expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { insertEvent, insertRule } from "#tests/support/events.ts";
import { expectations } from "#tests/support/expectations/route-expectations.ts";
import { insertMember, insertPlace } from "#tests/support/factories.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { sessionCookie } from "#tests/support/sessions.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild, siteRoutes } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const now = () => new Date("2027-03-01T09:00:00Z");
const times = [{ day: "2027-03-12" }];

/** As the site knows them: what is kept for everybody is kept by address. */
const routes = siteRoutes.map(({ id, pattern, module }) => ({
  ...{ id, pattern },
  knownQuery: (module.handle as { knownQuery?: (asked: URLSearchParams) => URLSearchParams } | undefined)?.knownQuery,
}));

async function calendar() {
  const { ask, post: send, context } = await startSite(await freshDatabase(), { render, routes, now });
  const { db } = context;
  const has = await inhabit(context);
  const company_id = has.companyA.id;
  const { id: place_id } = await insertPlace(db, { district_id: "goerlitz" });
  const insert = async (title: string, given: Parameters<typeof insertEvent>[1]) =>
    insertEvent(db, { times, titles: { de: title }, place_id, ...given });
  const secrets = [
    await insert("Verborgen Eins", { members_only: 1 }),
    await insert("Verborgen Zwei", { members_only: 1, company_id }),
    await insert("Verborgen Drei", { members_only: 1, status: "cancelled", reason: "Verborgen", reason_lang: "de" }),
    await insert("Verborgen Vier", { status: "draft" }),
    await insert("Verborgen Fünf", { status: "submitted", company_id, by_company: 1 }),
    await insert("Verborgen Sechs", { company_id: has.suspended.id }),
  ];
  const open = await insert("Offen Sieben", { company_id });
  for (const { id } of [...secrets, open]) await insertRule(db, id, { places: 3 });
  /** Wherever a fair could leak from: its exhibitors, its field and its district have pages of their own. */
  for (const { id: event_id } of [...secrets, open]) {
    await db.insertInto("event_exhibitor").values({ event_id, company_id, created_at: now().toISOString() }).execute();
    await db.insertInto("event_field").values({ event_id, field: "metal" }).execute();
  }
  const read = async (path: string, cookie = "") => ask(path, { headers: { Cookie: cookie } });
  const post = (path: string, fields: Record<string, string>, cookie = "") =>
    send(path, { body: new URLSearchParams(fields).toString(), headers: { Cookie: cookie } });
  return { db, has, secrets, open, read, post };
}

test(
  "what is for members alone, unfinished or of a suspended company stands on no page for everybody",
  { timeout: 60_000 },
  async () => {
    const { has, secrets, open, read } = await calendar();
    const publicPages = Object.entries(expectations)
      .filter(([deed, { outcomes }]) => deed.startsWith("GET") && outcomes.visitor === "page")
      .map(([, { path }]) => path(has));
    const asked = [
      ...publicPages,
      ...["", "month=2027-03", "kind=fair", "online=1"].flatMap((query) => [
        paths.events("de", query),
        paths.eventCalendar("de", query),
        paths.eventFeed("de", query),
      ]),
      "/sitemap.xml?part=1",
    ];
    /** Signed in or not: pages for everybody are the same for everybody. */
    for (const cookie of ["", has.cookies.owner, has.cookies.office])
      for (const path of asked) {
        const { body } = await read(path, cookie);
        const shown = secrets.filter(({ id }) => body.includes(id));
        expect({ path, shown, named: body.includes("Verborgen") }).toEqual({ path, shown: [], named: false });
      }
    for (const { id } of secrets) {
      expect((await read(paths.event("de", `x-${id}`))).status).toBe(404);
      expect((await read(paths.eventFile("de", `x-${id}`))).status).toBe(404);
      for (const path of [paths.registration, paths.registrationSent])
        for (const cookie of ["", has.cookies.owner, has.cookies.office])
          expect((await read(path("de", `x-${id}`), cookie)).status).toBe(404);
    }
    /** The same pages do show what is for everybody. */
    for (const path of [
      paths.events("de"),
      paths.eventCalendar("de"),
      paths.eventFeed("de"),
      paths.home("de"),
      "/sitemap.xml?part=1",
    ])
      expect({ path, shown: (await read(path)).body.includes(open.id) }).toEqual({ path, shown: true });
    expect((await read(paths.company("de", has.companyA.slug))).body.split(open.id)).toHaveLength(3);
    expect((await read(paths.fieldIn("de", "metal", "goerlitz"))).body).toContain(open.id);
  },
);

test("who is signed in for a member company or the office sees what is theirs to see", async () => {
  const { db, has, secrets, read } = await calendar();
  const reader = await sessionCookie(
    db,
    (await insertMember(db, { company_id: has.companyA.id, memberRole: "reader" })).id,
  );
  const namesOn = async (path: string, cookie: string) => {
    const { body } = await read(path, cookie);
    return [...new Set(body.match(/Verborgen \p{L}+/gu))].map((name) => name.split(" ")[1]).sort();
  };
  const own = ["Drei", "Eins", "Fünf", "Zwei"];
  expect(await namesOn(paths.employerEvents("de"), has.cookies.owner)).toEqual(own);
  expect(await namesOn(paths.employerEvents("de"), reader)).toEqual(own);
  expect(await namesOn(paths.employerEvents("de"), has.cookies.other)).toEqual(["Drei", "Eins", "Zwei"]);
  expect(await namesOn(paths.officeEvents("de"), has.cookies.office)).toHaveLength(6);
  const statuses = async (cookie: string) =>
    Promise.all(secrets.map(async ({ id }) => (await read(paths.employerEvent("de", id), cookie)).status));
  expect(await statuses(has.cookies.owner)).toEqual([200, 200, 200, 404, 200, 404]);
  expect(await statuses(has.cookies.other)).toEqual([200, 200, 200, 404, 404, 404]);
});

test("registering for what is for members alone is theirs, and who registers is seen by its organisers", async () => {
  const { db, has, secrets, post, read } = await calendar();
  const [ofOffice, ofCompany, cancelled, draft, submitted, suspended] = secrets.map(({ id }) => id);
  const statuses = (path: (lang: "de", id: string) => string, cookie: string) =>
    Promise.all(secrets.map(async ({ id }) => (await read(path("de", id), cookie)).status));
  expect(await statuses(paths.memberRegistration, has.cookies.owner)).toEqual([200, 200, 200, 404, 404, 404]);
  expect(await statuses(paths.memberRegistration, has.cookies.other)).toEqual([200, 200, 200, 404, 404, 404]);
  expect(await statuses(paths.memberRegistration, has.cookies.office)).toEqual([404, 404, 404, 404, 404, 404]);
  expect(await statuses(paths.registrations, has.cookies.owner)).toEqual([404, 200, 404, 404, 200, 404]);
  expect(await statuses(paths.registrations, has.cookies.other)).toEqual([404, 404, 404, 404, 404, 404]);

  const asked = { name: "Bea Fremd", email: "bea@example.org", persons: "1" };
  for (const id of [ofOffice, ofCompany, cancelled, draft, submitted, suspended])
    expect((await post(paths.registration("de", `x-${id}`), asked)).status).toBe(404);
  const registered = await post(paths.memberRegistration("de", ofCompany ?? ""), asked, has.cookies.other);
  expect(registered.headers.location).toContain("/mine/registrations/");
  const rows = await db
    .selectFrom("registration")
    .select(["event_id", "email"])
    .where("name", "=", asked.name)
    .execute();
  expect(rows).toMatchObject([{ event_id: ofCompany }]);
  expect(rows[0]?.email).not.toBe(asked.email);
  const list = paths.registrations("de", ofCompany ?? "");
  expect((await read(list, has.cookies.owner)).body).toContain(asked.name);
  const door = await post(paths.doorList("de", ofCompany ?? ""), { format: "csv" }, has.cookies.owner);
  expect(door.body).toContain(asked.name);
  for (const cookie of [has.cookies.other, has.cookies.office])
    expect((await post(paths.doorList("de", ofCompany ?? ""), { format: "csv" }, cookie)).status).toBe(404);
});

test("what becomes a matter of members leaves every kept page at once", async () => {
  const { db, has, open, read } = await calendar();
  const page = paths.event("de", `offen-sieben-${open.id}`);
  const kept = [
    paths.company("de", has.companyA.slug),
    paths.fieldIn("de", "metal", "goerlitz"),
    paths.events("de"),
    paths.eventCalendar("de"),
    paths.eventFeed("de"),
    paths.home("de"),
    page,
  ];
  for (const path of kept) expect((await read(path)).body).toContain("Offen Sieben");
  await db.transaction().execute(async (db) => {
    await db.updateTable("event").set({ members_only: 1 }).where("id", "=", open.id).execute();
    await raiseRevision(db);
  });
  for (const path of kept) expect((await read(path)).body).not.toContain("Offen Sieben");
});

test("a day later the calendar is another one, though nobody changed anything", async () => {
  let clock = new Date("2027-03-12T22:59:00Z");
  const { ask, context } = await startSite(await freshDatabase(), { render, routes, now: () => clock });
  await insertEvent(context.db, { times, titles: { de: "Heute" } });
  const list = async () => (await ask(paths.events("de"))).body.includes("Heute");
  expect(await list()).toBe(true);
  clock = new Date("2027-03-12T23:00:00Z");
  expect(await list()).toBe(false);
});
