import { describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListingWays } from "#app/domain/search/find-listing-ways.server.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { removeFeed } from "#app/domain/timetable/feed/remove-feed.server.ts";
import { saveFeed } from "#app/domain/timetable/feed/save-feed.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";
import { smallFeed } from "#tests/support/timetable/small-feed.ts";

const now = new Date("2027-03-01T10:00:00Z");
const calls = (stops: [number, number], departs: number) =>
  stops.map((stop, at) => ({ stop, arrives: departs + at * 30, departs: departs + at * 30 }));
const clock = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe.each(databases)("the search without a car on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const company = await insertCompany(db, { place_id: "de-goerlitz" });
  const place = (id: string) =>
    db.selectFrom("place").select(["latitude", "longitude", "country"]).where("id", "=", id).executeTakeFirstOrThrow();
  const [loebau, goerlitz] = [await place("de-loebau"), await place("de-goerlitz")];

  /** One bus each way: there at 05:40 and home from 14:20, not on weekends. */
  const feed = (there = "05:10") =>
    smallFeed({
      ...{ firstDay: "2027-02-22", lastDay: "2027-04-02" },
      stops: [
        { ...loebau, name: "Löbau Bahnhof" },
        { ...goerlitz, name: "Görlitz Bahnhof" },
      ],
      services: [Array.from({ length: 60 }, (_, day) => day).filter((day) => day % 7 < 5)],
      trips: [
        { line: 27, service: 0, calls: calls([0, 1], clock(there)) },
        { line: 27, service: 0, calls: calls([1, 0], clock("14:20")) },
      ],
    });

  const publish = async (shift: "two" | "day" | "weekend", times: { begins: string; ends: string } | null) => {
    const revision = await raiseRevision(db);
    const { id } = await insertListing(db, { company_id: company.id, occupation_id: "schweisser", revision });
    await db.insertInto("listing_place").values({ listing_id: id, place_id: "de-goerlitz", position: 0 }).execute();
    await db.insertInto("listing_shift").values({ listing_id: id, shift }).execute();
    const part = shift === "weekend" ? "weekend" : "day";
    if (times)
      await db
        .insertInto("listing_shift_time")
        .values({ listing_id: id, part, ...times })
        .execute();
    return id;
  };
  const reached = await publish("day", { begins: "06:00", ends: "14:00" });
  const tooEarly = await publish("day", { begins: "05:40", ends: "13:40" });
  const usual = await publish("day", null);
  const onSundays = await publish("weekend", { begins: "06:00", ends: "14:00" });

  const search = (query: string, facets: "usual" | "all" = "usual") =>
    findListings(db, parseCriteria(new URLSearchParams(query)), { lang: "de", now, facets });
  const idsOf = async (query: string) => (await search(query)).hits.map(({ id }) => id).sort();
  const all = [reached, tooEarly, usual, onSundays].sort();

  test("narrows nothing and counts nothing without a timetable, and says so", async () => {
    const found = await search("near=L%C3%B6bau&within=100&transit=foot");
    expect([found.total, found.byTransit, found.facets.transit]).toEqual([4, "noTimetable", {}]);
    expect(found.hits.map(({ withoutCar }) => withoutCar)).toEqual([null, null, null, null]);
  });

  test("keeps what every shift of which can be reached, and says how on the card", async () => {
    await saveFeed(db, { name: "test", feed: feed(), now });
    expect(await idsOf("near=L%C3%B6bau&within=100")).toEqual(all);
    const found = await search("near=L%C3%B6bau&within=100&transit=foot");
    expect(found.hits.map(({ id }) => id)).toEqual([reached]);
    expect(found.byTransit).toBe("done");
    expect(found.hits[0]?.withoutCar).toEqual({
      ...{ arrives: "05:41", back: "14:51", by: "foot", sameTown: false },
      line: { kind: "bus", name: "27" },
    });
  });

  test("turns the pages of what was found from a place without looking for it again", async () => {
    const first = await search("near=L%C3%B6bau&within=100");
    expect((await search("near=L%C3%B6bau&within=100&page=2")).facets).toBe(first.facets);
  });

  test("counts what the filter would find beside the others", async () => {
    const { facets, hits } = await search("near=L%C3%B6bau&within=100");
    expect(facets.transit).toEqual({ foot: 1 });
    expect((await search("near=L%C3%B6bau&within=100&transit=bicycle")).facets.transit).toEqual({ bicycle: 1 });
    expect((await search("near=L%C3%B6bau&within=100", "all")).facets.transit).toEqual({ foot: 1, bicycle: 1 });
    expect(hits.filter(({ withoutCar }) => withoutCar).map(({ id }) => id)).toEqual([reached]);
    expect((await search("near=L%C3%B6bau&within=100&transit=foot&shift=weekend")).facets.transit).toEqual({ foot: 0 });
  });

  test("asks for a place, and takes the one in the text", async () => {
    expect((await search("transit=foot")).byTransit).toBe("noPlace");
    expect(await idsOf("transit=foot")).toEqual(all);
    expect(await idsOf("q=L%C3%B6bau&within=100&transit=foot")).toEqual([reached]);
  });

  test.each(["Schweißer ohne Auto", "spawacz bez samochodu", "svářeč bez auta", "ohne Führerschein erreichbar"])(
    "reads it in the text: %s",
    async (q) => {
      const query = new URLSearchParams({ q, near: "Löbau", within: "100" }).toString();
      expect(await idsOf(query)).toEqual([reached]);
    },
  );

  test("tells on the listing both ways, or why not", async () => {
    const ways = async (listingId: string, query = "near=L%C3%B6bau") => {
      const view = await findListingView(db, { listingId, lang: "de", now });
      if (!view) throw new Error("It is gone");
      return findListingWays(db, parseCriteria(new URLSearchParams(query)), { lang: "de", now, view });
    };
    const told = (await ways(reached)).withoutCar;
    expect(told).toMatchObject({ from: "Löbau", to: "Görlitz", by: "foot", sources: [{ publisher: "Test" }] });
    expect(told?.answers.map(({ shift, answer }) => [shift.said, answer.reachable])).toEqual([[true, true]]);
    const missed = (await ways(tooEarly)).withoutCar?.answers[0]?.answer;
    expect(missed?.missedThere).toEqual({ why: "first_too_late", arrives: "05:41" });
    expect((await ways(usual)).withoutCar?.answers.map(({ shift }) => shift.said)).toEqual([false]);
    expect((await ways(reached, "")).withoutCar).toBeNull();
  });

  test("is asked anew with the next timetable, and shows nothing when it is gone", async () => {
    await saveFeed(db, { name: "test", feed: feed("04:50"), now });
    expect(await idsOf("near=L%C3%B6bau&within=100&transit=foot")).toEqual([reached, tooEarly].sort());
    await removeFeed(db, "test");
    expect(await idsOf("near=L%C3%B6bau&within=100&transit=foot")).toEqual(all);
  });
});
