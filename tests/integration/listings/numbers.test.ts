import { describe, expect, test } from "vitest";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { findAnswerNumbers } from "#app/domain/applications/numbers/find-answer-numbers.server.ts";
import { findDayCounts } from "#app/domain/listings/numbers/find-day-counts.server.ts";
import { visitKey, writeVisits } from "#app/domain/listings/numbers/visits.server.ts";
import { tally } from "#app/platform/tally.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertListing } from "#tests/support/factories.ts";
import { startSite } from "#tests/support/site.ts";

const now = new Date("2027-02-01T23:30:00Z");
const today = "2027-02-02";
const person = { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };

describe.each(databases)("the numbers of a listing on %s", async (url) => {
  const db = await freshDatabase(url);
  const countsOf = async (listingId: string) => {
    const rows = await findDayCounts(db, { listingId, since: "2027-01-01", until: "2027-12-31" });
    return rows.map(({ day, counted, count }) => [day, counted, count]);
  };

  test("people are counted by the day of the region and where they come from, also from the cache; others are not", async () => {
    const listing = await insertListing(db);
    const { ask, context, origin } = await startSite(db, { now: () => now });
    const page = `/de/jobs/x-${listing.id}`;
    const visit = (headers: Record<string, string>, query = "") => ask(page + query, { headers });
    await visit(person);
    await visit(person);
    await visit({ ...person, Referer: `${origin}/de/jobs` });
    await visit(person, "?via=poster");
    await visit({ ...person, Referer: origin + page });
    await visit({ ...person, "Sec-Purpose": "prefetch;prerender" });
    await visit({ "User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" });
    await visit({ "User-Agent": "curl/8.5.0" });
    await visit({});
    await ask(page, { headers: person, method: "HEAD" });
    await ask("/de/jobs", { headers: person });
    await writeVisits(db, context.visits);
    await visit(person);
    await writeVisits(db, context.visits);
    expect(await countsOf(listing.id)).toEqual([
      [today, "other", 3],
      [today, "poster", 1],
      [today, "search", 1],
    ]);
  });

  test("where the address has changed since, a link from a mail still says that it is one, and is counted once", async () => {
    const listing = await insertListing(db);
    const [old, moved] = [`/de/jobs/old-${listing.id}`, `/de/jobs/new-${listing.id}`];
    const render = async (request: Request) =>
      new URL(request.url).pathname === old
        ? new Response(null, { status: 301, headers: { Location: `${moved}?q=koch` } })
        : new Response("found", { headers: { "Content-Type": "text/html; charset=utf-8" } });
    const { ask, context } = await startSite(db, { now: () => now, render });
    const follow = async (mark: string) => (await ask(`${old}?q=koch${mark}`, { headers: person })).headers.location;
    expect(await follow("")).toBe(`${moved}?q=koch`);
    expect(await follow("&via=forged")).toBe(`${moved}?q=koch`);
    const location = (await follow("&via=alert")) ?? "";
    expect(location).toBe(`${moved}?q=koch&via=alert`);
    expect((await ask(location, { headers: person })).status).toBe(200);
    await writeVisits(db, context.visits);
    expect(await countsOf(listing.id)).toEqual([[today, "alert", 1]]);
  });

  test("what cannot be written is kept, and a listing that is gone is counted by nobody", async () => {
    const listing = await insertListing(db);
    const visits = tally();
    visits.add(visitKey(listing.id, today, "alert"));
    visits.add(visitKey("gone000000", today, "alert"));
    const broken = new Proxy(db, {
      get: () => {
        throw new Error("The disk is full");
      },
    });
    await expect(writeVisits(broken, visits)).rejects.toThrow("The disk is full");
    await writeVisits(db, visits);
    expect(await countsOf(listing.id)).toEqual([[today, "alert", 1]]);
    expect(visits.take().size).toBe(0);
  });

  test("who begins to apply is counted, and stays so when the draft is gone", async () => {
    const listing = await insertListing(db);
    await startDraft(db, { listingId: listing.id, lang: "pl", now });
    await startDraft(db, { listingId: listing.id, lang: "de", now });
    await db.deleteFrom("application_draft").where("listing_id", "=", listing.id).execute();
    expect(await countsOf(listing.id)).toEqual([[today, "started", 2]]);
  });

  test("answers are told of the listings one sees, and of no other company's", async () => {
    const listing = await insertListing(db);
    const submitted_at = "2027-01-10T12:00:00.000Z";
    for (const answered_at of [
      "2027-01-11T12:00:00.000Z",
      "2027-01-13T12:00:00.000Z",
      "2027-01-30T12:00:00.000Z",
      null,
    ]) {
      const status = answered_at ? "declined" : "received";
      await insertApplication(db, { listing_id: listing.id, submitted_at, answered_at, status });
    }
    const asked = { companyId: listing.company_id, listingIds: null, listingId: listing.id };
    expect(await findAnswerNumbers(db, asked)).toEqual({
      stages: [
        { status: "received", count: 1 },
        { status: "declined", count: 3 },
      ],
      answered: 3,
      typicalDays: 3,
    });
    const nothing = { stages: [], answered: 0, typicalDays: null };
    expect(await findAnswerNumbers(db, { ...asked, companyId: "another" })).toEqual(nothing);
    expect(await findAnswerNumbers(db, { ...asked, listingIds: [] })).toEqual(nothing);
  });
});
