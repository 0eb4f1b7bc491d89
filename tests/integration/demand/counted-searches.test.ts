import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { writeSearches } from "#app/domain/demand/counting/write-searches.server.ts";
import { tally } from "#app/platform/tally.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { publishListing } from "#tests/support/alerts.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertDistrict, insertOccupation, insertPlace } from "#tests/support/factories.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const now = new Date("2027-02-28T23:30:00Z");
const person = { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };

async function counted(db: Db) {
  const rows = await db.selectFrom("demand_figure").selectAll().orderBy("measure").orderBy("split").execute();
  return rows.map(({ month, measure, split, value, amount }) => [month, measure, split, value, amount].join(" "));
}

describe.each(databases)("searches on %s", (url) => {
  test("are counted by what was understood, also from the cache; nothing of what was typed is kept or told", async () => {
    const db = await freshDatabase(url);
    await insertDistrict(db, { id: "goerlitz" });
    const place = await insertPlace(db, { id: "goerlitz-town", district_id: "goerlitz" });
    await db.insertInto("place_name").values({ place_id: place.id, folded: "gorlitz" }).execute();
    await insertOccupation(db, { id: "welder", field: "metal" });
    await publishListing(db, { now, place_id: place.id, occupation_id: "welder" });
    const { ask, context } = await startSite(db, { render, now: () => now });
    const search = (query: string, headers: Record<string, string> = person) => ask(`/de/jobs?${query}`, { headers });

    const { status, headers } = await search("field=metal&near=G%C3%B6rlitz&within=20");
    expect(status).toBe(200);
    expect(Object.keys(headers)).not.toContain("x-understood-search");
    const { headers: again } = await search("field=metal&near=G%C3%B6rlitz&within=20");
    expect(Object.keys(again)).not.toContain("x-understood-search");
    await search("field=metal&near=G%C3%B6rlitz&within=20", { ...person, "If-None-Match": String(again["etag"]) });
    await search("field=metal&near=G%C3%B6rlitz&within=20", { "User-Agent": "curl/8.5.0" });
    await search("field=metal&near=G%C3%B6rlitz&within=20", { ...person, "Sec-Purpose": "prefetch" });
    await search("field=metal&near=G%C3%B6rlitz&within=20&page=2");
    await search("field=metal&near=G%C3%B6rlitz&within=20&sort=pay");
    await search("");
    await search("q=Anna+Geheimnis&district=nowhere");
    expect(await counted(db)).toEqual([]);
    await writeSearches(db, context.searches);
    expect(await counted(db)).toEqual([
      "2027-03 searches all  4",
      "2027-03 searches country DE 3",
      "2027-03 searches district goerlitz 3",
      "2027-03 searches district_field goerlitz/metal 3",
      "2027-03 searches field metal 3",
      "2027-03 searches lang de 4",
      "2027-03 searches_empty all  1",
      "2027-03 searches_empty lang de 1",
    ]);
    await search("field=metal");
    await writeSearches(db, context.searches);
    expect(await counted(db)).toContain("2027-03 searches field metal 4");
  });

  test("what cannot be written down is kept", async () => {
    const db = await freshDatabase(url);
    const searches = tally();
    searches.add("2027-03 searches all ");
    const broken = new Proxy(db, {
      get: () => {
        throw new Error("The disk is full");
      },
    });
    await expect(writeSearches(broken, searches)).rejects.toThrow("The disk is full");
    await writeSearches(db, searches);
    expect(await counted(db)).toEqual(["2027-03 searches all  1"]);
  });
});
