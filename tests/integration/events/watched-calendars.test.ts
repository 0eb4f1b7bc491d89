import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { fold } from "#db/fold.ts";
import type { FoundCalendar } from "#app/domain/events/reading/found-calendar.ts";
import { readCalendar } from "#app/domain/events/reading/read-calendar.ts";
import { readCalendarApart } from "#app/domain/events/reading/read-calendar-apart.server.ts";
import { addWatchedCalendar } from "#app/domain/events/watched/add-watched-calendar.server.ts";
import { findWatchedCalendar } from "#app/domain/events/watched/find-watched-calendar.server.ts";
import { readWatchedCalendar } from "#app/domain/events/watched/read-watched-calendar.server.ts";
import { readWatchedCalendars } from "#app/domain/events/watched/read-watched-calendars.server.ts";
import { removeWatchedCalendar } from "#app/domain/events/watched/remove-watched-calendar.server.ts";
import { settleImported } from "#app/domain/events/watched/settle-imported.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertPlace } from "#tests/support/factories.ts";

const config = readConfig({}, "test");
const now = new Date("2027-03-01T09:00:00Z");
const later = new Date("2027-03-02T09:00:00Z");

type Told = { uid?: string; title?: string; start?: string; more?: string[] };
const told = ({ uid = "a", title = "Messe", start = "20270312T090000Z", more = [] }: Told = {}) => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  `SUMMARY:${title}`,
  `DTSTART:${start}`,
  "LOCATION:Markt 1\\, 02826 Görlitz",
  ...more,
  "END:VEVENT",
];

function reading(...events: string[][]): FoundCalendar {
  const text = ["BEGIN:VCALENDAR", ...events.flat(), "END:VCALENDAR"].join("\r\n");
  const found = readCalendar({ text, today: "2027-03-01" });
  if (!found.ok) throw new Error(found.reason);
  return found;
}

describe.each(databases)("calendars of others on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = { accountId: (await insertAccount(db, { role: "office" })).id };
  const place = await insertPlace(db, { name: "Görlitz" });
  await db
    .insertInto("place_name")
    .values({ place_id: place.id, folded: fold("Görlitz") })
    .execute();
  let calendarId: string;

  const add = async (name: string, address?: string) => {
    const calendar = { name, lang: "de", kind: "fair", ...(address === undefined ? {} : { address }) } as const;
    const added = await addWatchedCalendar(db, { calendar, accountId: officer.accountId, now });
    if (!added.ok) throw new Error(JSON.stringify(added.errors));
    return added.id;
  };
  beforeEach(async () => {
    for (const table of ["watched_calendar", "event"] as const) await db.deleteFrom(table).execute();
    calendarId = await add("IHK Cottbus", "https://ihk.example/kalender.ics");
  });

  const take = async (events: string[][], when = now, id = calendarId) =>
    (await readWatchedCalendar(db, { id, reading: reading(...events), config, now: when }))?.map(({ step }) => step);
  const look = async () => {
    const found = await findWatchedCalendar(db, { id: calendarId, lang: "de" });
    if (!found) throw new Error("no calendar");
    return found;
  };
  const settle = (deed: "publish" | "drop" | "follow" | "keep", eventId: string, when = now) =>
    settleImported(db, { deed, calendarId, eventId, seen: null, lang: "de", officer, config, now: when });
  const published = async () => {
    await take([told()]);
    const [draft] = (await look()).drafts;
    const id = draft?.event.id ?? "";
    expect([await settle("publish", id), await settle("publish", id)]).toEqual(["published", "published"]);
    return id;
  };

  test("enter as drafts that name their source, with the place found in the line", async () => {
    expect(await take([told({ more: ["DESCRIPTION:Mit Ständen", "URL:https://ihk.example/messe"] })])).toEqual(["new"]);
    const [draft] = (await look()).drafts;
    expect(draft).toMatchObject({
      isComplete: true,
      event: {
        ...{
          status: "draft",
          kind: "fair",
          partner: "IHK Cottbus",
          address: "Markt 1",
          link: "https://ihk.example/messe",
        },
        place: { localName: "Görlitz" },
        times: [{ day: "2027-03-12", starts: "10:00" }],
        texts: [{ lang: "de", title: "Messe", text: "Mit Ständen" }],
      },
    });
  });

  test("are taken again without doubles; an untouched draft follows, and goes when it is called off", async () => {
    await take([told()]);
    expect(await take([told()], later)).toEqual(["same"]);
    expect(await take([told({ title: "Große Messe" })], later)).toEqual(["updated"]);
    expect((await look()).drafts.map(({ event }) => event.title.text)).toEqual(["Große Messe"]);
    expect(await take([told({ more: ["STATUS:CANCELLED"] })], later)).toEqual(["withdrawn"]);
    expect(await look()).toMatchObject({ drafts: [], counts: { dropped: 1 } });
  });

  test("known from another calendar, one of our own, or called off before anybody knew, make nothing", async () => {
    await take([told()]);
    const other = await add("HWK");
    const own = told({ uid: `event-x-0@${new URL(config.origin).hostname}` });
    const off = told({ uid: "c", more: ["STATUS:CANCELLED"] });
    expect(await take([told(), own, off], now, other)).toEqual(["elsewhere", "own", "off"]);
    expect(await take([told({ title: "Anderes" })], now, other), "the same sign for something else").toEqual(["new"]);
  });

  test("a change at the source is shown beside what was published, never put over it", async () => {
    const id = await published();
    expect(await take([told({ start: "20270313T090000Z" })], later)).toEqual(["changed"]);
    const [one] = (await look()).differing;
    expect(one).toMatchObject({ state: "changed", event: { id, times: [{ day: "2027-03-12" }] } });
    expect(one?.differences).toMatchObject([{ about: "when", there: [{ day: "2027-03-13" }] }]);
    expect(await take([told({ start: "20270313T090000Z" })], later)).toEqual(["same"]);

    expect(await settle("follow", id, later)).toBe("followed");
    expect(await look()).toMatchObject({ differing: [], counts: { published: 1 } });
    const event = await db.selectFrom("event").select(["status", "sequence"]).where("id", "=", id).executeTakeFirst();
    expect(event).toEqual({ status: "published", sequence: 1 });
    const [time] = await db.selectFrom("event_time").select("day").where("event_id", "=", id).execute();
    expect(time).toEqual({ day: "2027-03-13" });
  });

  test("called off or missing at the source is told once; what is kept stays kept", async () => {
    const id = await published();
    expect(await take([told({ uid: "b" })], later)).toEqual(["new", "gone"]);
    expect((await look()).differing.map(({ state }) => state)).toEqual(["gone"]);
    expect(await settle("keep", id, later)).toBe("kept");
    expect(await take([told({ uid: "b" })], later)).toEqual(["same"]);
    expect(await take([told({ uid: "b" }), told({ more: ["STATUS:CANCELLED"] })], later)).toEqual([
      "same",
      "cancelled",
    ]);
    expect((await look()).differing.map(({ state }) => state)).toEqual(["cancelled"]);
    const event = db.selectFrom("event").select("status").where("id", "=", id);
    expect(await event.executeTakeFirst()).toEqual({ status: "published" });
  });

  test("where a part could not be read, nothing is taken for gone, and the line is told", async () => {
    await published();
    expect(await take([told({ uid: "b", start: "Freitag" })], later)).toEqual([]);
    expect(await look()).toMatchObject({ differing: [], faultCount: 1, faults: [{ line: 5, reason: "line" }] });
  });

  test("dropped stays dropped; without a place it cannot be published", async () => {
    await take([told(), ["BEGIN:VEVENT", "UID:n", "SUMMARY:Irgendwo", "DTSTART:20270312T090000Z", "END:VEVENT"]]);
    const { drafts } = await look();
    const [placed, unplaced] = ["Messe", "Irgendwo"].map(
      (title) => drafts.find(({ event }) => event.title.text === title)?.event.id ?? "",
    );
    expect(await settle("publish", unplaced ?? "")).toBe("incomplete");
    expect(await settle("drop", placed ?? "")).toBe("dropped");
    expect(await settle("drop", placed ?? "")).toBe("dropped");
    expect(await settle("publish", placed ?? "")).toBeNull();
    expect(await take([told({ title: "Doch" })], later)).toEqual(["dropped", "gone"]);
    expect((await look()).drafts).toEqual([]);
  });

  test("of a calendar that comes in files nothing is gone: a file may be a part of it", async () => {
    const byFile = await add("Schule");
    await take([told({ uid: "x" })], now, byFile);
    expect(await take([told({ uid: "y" })], later, byFile)).toEqual(["new"]);
  });

  test("removed, a calendar takes its drafts along and leaves what is published", async () => {
    const id = await published();
    await take([told(), told({ uid: "b" })]);
    expect(await removeWatchedCalendar(db, { id: calendarId, ...officer, now })).toBe(true);
    expect(await removeWatchedCalendar(db, { id: calendarId, ...officer, now })).toBe(false);
    expect(await db.selectFrom("event").select("id").execute()).toEqual([{ id }]);
  });

  test("are added once, from addresses that may be fetched", async () => {
    await add("Messen", "webcal://messen.example/kalender.ics");
    const address = db.selectFrom("watched_calendar").select("address").where("name", "=", "Messen");
    expect(await address.executeTakeFirst()).toEqual({ address: "https://messen.example/kalender.ics" });
    for (const [name, asked, field] of [
      ["IHK Cottbus", "ihk.example/a.ics", "name"],
      ["Wieder", "messen.example/kalender.ics", "address"],
      ["Innen", "https://127.0.0.1/a.ics", "address"],
      ["Datei", "file:///etc/passwd", "address"],
      ["Tor", "https://user:pass@messen.example/b.ics", "address"],
    ] as const) {
      const calendar = { name, address: asked, lang: "de", kind: "fair" } as const;
      const added = await addWatchedCalendar(db, { calendar, accountId: officer.accountId, now });
      expect(added.ok ? [] : Object.keys(added.errors), name).toEqual([field]);
    }
  });

  test("the clock takes what a server answers, in a process of its own, and follows it when it changes", async () => {
    let title = "Messe";
    const server = http.createServer((_, answer) => {
      answer.setHeader("Content-Type", "text/calendar; charset=utf-8");
      answer.end(["BEGIN:VCALENDAR", ...told({ title }), "END:VCALENDAR", ""].join("\r\n"));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    /** https is spoken by nobody here: what this network lets through is this machine's own server. */
    const network: Network = {
      resolve: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]),
      mayConnect: (address) => address === "127.0.0.1",
      request: (options, answered) => http.request({ ...options, port }, answered),
    };
    const titles = async () => (await look()).drafts.map(({ event }) => event.title.text);
    await readWatchedCalendars(db, { config, now, network });
    expect(await titles()).toEqual(["Messe"]);
    title = "Größere Messe";
    await readWatchedCalendars(db, { config, now: later, network });
    expect(await titles()).toEqual(["Größere Messe"]);
    expect(await db.selectFrom("watched_calendar").select(["failure", "read_at"]).execute()).toEqual([
      { failure: null, read_at: later.toISOString() },
    ]);
  });

  test("the clock reads what has not been looked at for six hours, and says when it cannot", async () => {
    await add("Messen", "https://messen.example/kalender.ics");
    let asked = 0;
    const network = {
      resolve: () => Promise.resolve([{ address: "10.0.0.1", family: 4 }]),
      mayConnect: () => false,
      request: () => {
        asked += 1;
        throw new Error("refused");
      },
    };
    await db.deleteFrom("watched_calendar").where("id", "=", calendarId).execute();
    await readWatchedCalendars(db, { config, now, network });
    await readWatchedCalendars(db, { config, now: new Date(now.getTime() + 3_600_000), network });
    expect(asked).toBe(1);
    await readWatchedCalendars(db, { config, now: new Date(now.getTime() + 6 * 3_600_000), network });
    expect(asked).toBe(2);
    const messen = db.selectFrom("watched_calendar").select(["failure", "read_at"]).where("name", "=", "Messen");
    expect(await messen.executeTakeFirst()).toEqual({ failure: "unreachable", read_at: null });
  });
});

test("a calendar is read in a process of its own, which ends with what never ends", async () => {
  const text = ["BEGIN:VCALENDAR", ...told(), "END:VCALENDAR"].join("\n");
  expect(await readCalendarApart("x", { text, today: "2027-03-01" })).toMatchObject({
    ok: true,
    events: [{ title: "Messe", times: [{ day: "2027-03-12", starts: "10:00", ends: null }] }],
  });
  expect(await readCalendarApart("x", { text: "x".repeat(6_000_000), today: "2027-03-01" })).toEqual({
    ok: false,
    reason: "tooLarge",
  });
});
