import { describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { deadlineFile } from "#app/domain/listings/side/deadline-file.server.ts";
import { findOpenCard } from "#app/domain/search/find-open-card.server.ts";
import { findWayMap } from "#app/domain/search/map/find-way-map.server.ts";
import { findSaved } from "#app/domain/search/saved/find-saved.server.ts";
import { paths } from "#app/paths.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { readCalendar } from "#tests/support/calendars.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing, longAgo } from "#tests/support/factories.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const now = new Date("2027-02-01T12:00:00Z");
const render = routeAtATime(siteBuild());

describe.each(databases)("what a device has saved, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const company = await insertCompany(db, { place_id: "de-goerlitz", name: "Brückenbau GmbH" });
  const suspended = await insertCompany(db, { place_id: "de-goerlitz", suspended_at: longAgo });
  const add = async (given: Parameters<typeof insertListing>[1]) => {
    const revision = await raiseRevision(db);
    const job = { company_id: company.id, occupation_id: "schweisser", deadline: "2027-03-01", ...given };
    const { id } = await insertListing(db, { ...job, revision });
    await db.insertInto("listing_place").values({ listing_id: id, place_id: "de-goerlitz", position: 0 }).execute();
    return id;
  };
  const open = await add({ title_de: "Schweißer MAG (m/w/d)" });
  const over = await add({ deadline: "2027-01-31" });
  const ended = await add({ status: "closed", closed_reason: "filled_here", closed_at: "2027-01-20T10:00:00Z" });
  const paused = await add({ status: "paused" });
  const draft = await add({ status: "draft", first_published_at: null });
  const hidden = await add({ company_id: suspended.id });
  const asked = { lang: "pl", now } as const;

  test("comes back in its order, says what has ended, and tells nothing of what nobody may see", async () => {
    const ids = [ended, draft, open, hidden, paused, "0000000000", over];
    const { listings, missing } = await findSaved(db, ids, asked);
    expect(listings.map((one) => [one.state, one.state === "open" ? one.card.id : one.id])).toEqual([
      ["ended", ended],
      ["open", open],
      ["paused", paused],
      ["ended", over],
    ]);
    expect(missing).toBe(3);
    expect(JSON.stringify(listings)).not.toContain(suspended.name);
  });

  test("is a page that nobody keeps, finds and trips over", async () => {
    const { ask, origin } = await startSite(db, { render, now: () => now });
    const device = await ask(
      paths.saved("de", new URLSearchParams({ saved: `${open}.${open}`, seen: `${open}.${ended}` })),
    );
    expect([device.status, device.headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(device.body).toContain(`${origin}/de/saved?l=${open}`);
    expect(device.body.match(/data-kept-id=/g)).toHaveLength(2);
    expect(device.body).toContain('content="noindex"');
    const strange = await ask(`/de/saved?l=${"x".repeat(2000)}.%00.'--,${open}`);
    expect([strange.status, strange.body.match(/data-kept-id=/g)?.length]).toEqual([200, 1]);
    const many = Array.from({ length: 400 }, (_, at) => String(at).padStart(10, "0")).join(".");
    expect((await ask(`/de/saved?l=${many}`)).status).toBe(200);
  });

  test("what belongs to an open ad is there as long as it is open", async () => {
    const { ask } = await startSite(db, { render, now: () => now });
    for (const address of [paths.listingCode("de", open), paths.listingMap("de", open, "Zgorzelec")]) {
      const picture = await ask(address);
      expect([picture.status, picture.headers["content-type"]]).toEqual([200, "image/svg+xml"]);
    }
    for (const id of [ended, over, paused, draft, hidden, "0000000000"]) {
      const statuses = [paths.listingCode("de", id), paths.listingMap("de", id, ""), paths.listingDeadline("de", id)];
      for (const address of statuses) expect((await ask(address)).status, address).toBe(404);
    }
  });

  test("the last day stands in the calendar as a day, with the way back", async () => {
    const card = await findOpenCard(db, { listingId: open, now });
    if (!card) throw new Error("is open");
    const { config } = testContext(db, { now });
    const file = deadlineFile({ card, lang: "de", config });
    const before = readCalendar(file);
    const URL = config.origin + paths.listing("de", { id: open, slug: "schweisser-mag" });
    expect(before).toMatchObject({ METHOD: "PUBLISH", DTSTART: "20270301", URL });
    expect(file).toMatch(/BEGIN:VALARM/);
    const longer = { ...card, deadline: "2027-03-15", updatedAt: instantDaysAfter(now, 1).toISOString() };
    const after = readCalendar(deadlineFile({ card: longer, lang: "de", config }));
    expect(after).toMatchObject({ UID: before["UID"], DTSTART: "20270315" });
    expect(Number(after["SEQUENCE"])).toBeGreaterThan(Number(before["SEQUENCE"]));
  });

  test("the small map leads over the crossing, and knows no way from nowhere", async () => {
    const map = (near: string) =>
      findWayMap(db, { listingId: open, near, ...asked, region: testContext(db, { now }).config.board.region });
    expect((await map("Zgorzelec"))?.way).toMatchObject({ from: { name: "Zgorzelec" }, via: expect.anything() });
    expect((await map("Nirgendwo"))?.way).toBeNull();
    expect((await map(""))?.works).toHaveLength(1);
  });
});
