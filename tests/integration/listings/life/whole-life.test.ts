import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { copiedListingForm } from "#app/domain/listings/form/copied-listing-form.server.ts";
import { listingMayBecome } from "#app/domain/listings/life/listing-transitions.ts";
import { isOpen } from "#app/domain/listings/listing.ts";
import { findOpenListing } from "#app/domain/listings/open-listings.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { dayAt, eventsOf, instantAt, type Life, livingIn, mailsAbout } from "#tests/support/listings/live-a-life.ts";
import { listingWorld } from "#tests/support/listings/world.ts";
import { dieAndRepeat, dieEverywhere } from "#tests/support/year/dying.ts";

/** PostgreSQL inside this process is slow: there the process does not die, and fewer listings live. */
const sizeOn = (url: string) => (url === ":memory:" ? { listings: 16, days: 120 } : { listings: 6, days: 60 });
const id = "wholelife1";
/** The mornings of its life on which something is due, and the ones around them. */
const busy = new Set([15, 51, 57, 81, 112, 145, 175, 189].flatMap((day) => [day - 1, day, day + 1]));

describe.each(databases)("a whole life on %s", (url) => {
  const isQuick = url === ":memory:";

  test("from a draft to a copy, in a process that dies at every statement: each thing happens once", async () => {
    const db = await freshDatabase(url);
    const world = await listingWorld(db);
    const life = await livingIn(db, { world, doing: (work) => (isQuick ? dieEverywhere(db, work) : work(db)) });
    let today = 0;
    const until = async (day: number) => {
      for (; today < day; today += 1) if (isQuick || busy.has(today + 1)) await life.morning(today + 1);
      return instantAt(day);
    };
    const ok = { ok: true };

    const planned = { publish_on: dayAt(14), deadline: dayAt(58) };
    expect(await life.save(id, { ...planned, title_de: null }, await until(0))).toMatchObject(ok);
    expect(await life.save(id, { title_de: "Harfenbauer (m/w/d)" }, instantAt(0, 750))).toMatchObject(ok);
    expect(await life.submit(id, instantAt(0, 760))).toEqual(ok);
    expect(await life.sendBack(id, await until(1))).toEqual(ok);
    expect(await life.save(id, { posts: 2 }, await until(2))).toMatchObject(ok);
    expect(await life.submit(id, instantAt(2, 760))).toEqual(ok);
    expect(await life.approve(id, await until(3))).toEqual(ok);
    expect(await life.plan(id, dayAt(15), await until(5))).toEqual(ok);
    await until(14);
    expect(await findOpenListing(db, { listingId: id, now: instantAt(14) })).toBeUndefined();
    await until(15);
    const first = instantAt(15, 5 * 60).toISOString();
    expect(await life.row(id)).toMatchObject({ status: "published", first_published_at: first });

    const renamed = await life.save(id, { title_de: "Orgelbauer (m/w/d)" }, await until(19));
    expect(renamed).toEqual({ ok: true, status: "changeWaits" });
    const merged = await life.save(id, { posts: 5 }, await until(20));
    expect(merged).toEqual({ ok: true, status: "changeMerged" });
    expect(await life.pause(id, await until(22))).toEqual(ok);
    expect(await life.approve(id, await until(23))).toEqual(ok);
    expect(await life.row(id)).toMatchObject({ status: "paused", title_de: "Orgelbauer (m/w/d)", posts: 5 });
    expect(await life.resume(id, await until(30))).toEqual(ok);

    expect(await life.press(id, 0, await until(57))).toBe("done");
    expect(await life.row(id)).toMatchObject({ deadline: dayAt(88) });
    expect(await life.extend(id, dayAt(240), await until(82))).toMatchObject(ok);
    expect(await life.press(id, 0, await until(115))).toBe("done");
    await until(188);
    expect((await life.row(id))?.status).toBe("published");
    await until(189);
    expect(await life.row(id)).toMatchObject({
      ...{ status: "closed", closed_reason: "unanswered", first_published_at: first },
    });
    const copy = await copiedListingForm(db, {
      ...{ companyId: world.company.id, accountId: life.reader.id, listingId: id, lang: "de", now: instantAt(190) },
    });
    expect(copy?.typed).toMatchObject({ titleDe: "Orgelbauer (m/w/d)", publishOn: "", deadline: "" });
    await until(260);

    expect((await eventsOf(db, id)).map(({ event }) => event)).toEqual([
      ...["created", "edited", "submitted", "sent_back", "edited", "submitted", "scheduled", "rescheduled"],
      ...["published", "change_submitted", "edited", "paused", "change_published", "resumed"],
      ...["extended", "extended", "confirmed", "unanswered"],
    ]);
    const mails = await mailsAbout(db, id);
    const told = mails.filter(({ to }) => to === life.reader.email).map(({ kind, day }) => [kind, day]);
    const soon = [
      ["listing.week_left", dayAt(51)],
      ["listing.day_left", dayAt(57)],
      ["listing.week_left", dayAt(81)],
    ];
    expect(told.filter(([kind]) => /left/.test(kind ?? ""))).toEqual(soon);
    expect(told.filter(([kind]) => /open/.test(kind ?? ""))).toEqual([
      ["listing.still_open", dayAt(112)],
      ["listing.still_open", dayAt(145)],
      ["listing.still_open_again", dayAt(175)],
    ]);
    expect(twice(mails)).toEqual([]);
  });

  test("many at a time, each with a script of its own: no rule is ever broken", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const calm = await liveMany(await freshDatabase(url), { ...sizeOn(url), seed });
        if (!isQuick) return;
        const dying = await liveMany(await freshDatabase(url), { ...sizeOn(url), seed, dies: true });
        expect(dying).toEqual(calm);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});

type Many = { listings: number; days: number; seed: number; dies?: boolean };

/** Lives them all through and checks what must hold on every evening; returns how each stands in the end. */
async function liveMany(db: Db, { listings, days, seed, dies = false }: Many) {
  const draw = drawing(seed);
  const death = drawing(seed + 1);
  const world = await listingWorld(db);
  const life = await livingIn(db, {
    world,
    doing: (work) => {
      let result: Awaited<ReturnType<typeof work>> | undefined;
      const statements = dies && death(4) === 0 ? death(40) : null;
      return dieAndRepeat(db, statements, async (db) => (result = await work(db))).then(() => result as never);
    },
  });
  const ids = Array.from({ length: listings }, (_, index) => `many${String(index).padStart(6, "0")}`);
  const firsts = new Map<string, string>();
  for (let day = 0; day < days; day += 1) {
    await life.morning(day);
    for (const [index, id] of ids.entries()) {
      const isYoung = ((await life.row(id))?.first_published_at ?? null) === null;
      if (draw(isYoung ? 3 : 8) === 0) await act(life, { id, day, at: instantAt(day, 600 + index), draw });
    }
    for (const row of await db.selectFrom("listing").selectAll().execute()) {
      const known = firsts.get(row.id);
      if (known !== undefined) expect(row.first_published_at).toBe(known);
      if (row.first_published_at !== null) firsts.set(row.id, row.first_published_at);
      const out = isOpen({ status: row.status, deadline: row.deadline, companySuspendedAt: null }, dayAt(day));
      expect([
        row.id,
        (await findOpenListing(db, { listingId: row.id, now: instantAt(day, 1_000) })) !== undefined,
      ]).toEqual([row.id, out]);
      if (row.status === "scheduled") expect((row.publish_on ?? "") > dayAt(day)).toBe(true);
      if (row.status === "published" || row.status === "paused") expect(row.deadline >= dayAt(day)).toBe(true);
    }
  }
  const ends = [];
  for (const id of ids) {
    const events = await eventsOf(db, id);
    expect(illegal(events)).toEqual([]);
    const mails = await mailsAbout(db, id);
    expect(twice(mails)).toEqual([]);
    const { status, deadline, closed_at, closed_reason, first_published_at } = (await life.row(id)) ?? {};
    ends.push({
      id,
      status,
      deadline,
      closed_at,
      closed_reason,
      first_published_at,
      events: events.map(({ event, at }) => `${at} ${event}`),
      mails: mails.map(({ kind, day }) => `${day} ${kind}`),
    });
  }
  return ends;
}

type Deed = { id: string; day: number; at: Date; draw: (below: number) => number };

/** Whatever the draw says, whether or not it can be done just now: what cannot must change nothing. */
async function act(life: Life, { id, day, at, draw }: Deed) {
  const row = await life.row(id);
  const plan = draw(2) === 0 ? dayAt(day + 3 + draw(25)) : null;
  const drawn = draw(12);
  if (!row) return life.save(id, { publish_on: plan, deadline: dayAt(day + 30 + draw(90)) }, at);
  if (row.status === "draft" && drawn < 10) return life.submit(id, at);
  if (row.status === "submitted" && drawn < 10) return drawn < 2 ? life.sendBack(id, at) : life.approve(id, at);
  const deeds = [
    () => life.pause(id, at),
    () => life.resume(id, at),
    () => life.extend(id, undefined, at),
    () => life.press(id, draw(2), at),
    () => life.plan(id, plan, at),
    () => life.save(id, { posts: 1 + draw(9) }, at),
    () => life.save(id, { title_de: `Beruf ${"ABCDEFGH"[draw(8)]}rot (m/w/d)` }, at),
    () => life.approve(id, at),
    () => life.sendBack(id, at),
    () => (draw(4) === 0 ? life.close(id, at) : null),
  ];
  return deeds[drawn % deeds.length]?.();
}

const leadsTo = {
  ...{ submitted: "submitted", sent_back: "draft", scheduled: "scheduled", published: "published", held_back: "draft" },
  ...{ paused: "paused", resumed: "published", closed: "closed", expired: "closed", unanswered: "closed" },
} as const;

/** Events that the table of transitions does not know, and whatever comes after an end. */
function illegal(events: Awaited<ReturnType<typeof eventsOf>>) {
  let status: Parameters<typeof listingMayBecome>[0] = "draft";
  return events.filter(({ event }) => {
    const next = leadsTo[event as keyof typeof leadsTo] as typeof status | undefined;
    if (next === undefined) return status === "closed" && event !== "change_dropped";
    const allowed = listingMayBecome(status, next);
    status = next;
    return !allowed;
  });
}

function twice(mails: Awaited<ReturnType<typeof mailsAbout>>) {
  const seen = new Set<string>();
  return mails.filter((mail) => seen.size === seen.add(`${mail.day} ${mail.kind} ${mail.to} ${mail.said}`).size);
}

/** Numbers from a seed, the same every time (mulberry32). */
function drawing(seed: number) {
  let state = seed | 0;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
