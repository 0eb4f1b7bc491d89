import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { findJobs } from "#app/domain/api/find-jobs.server.ts";
import { findRoadPlaces } from "#app/domain/roads/find-road-places.server.ts";
import { importRoadTimes } from "#app/domain/roads/import/import-road-times.server.ts";
import { removeRoadTimes } from "#app/domain/roads/remove-road-times.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";

const now = new Date("2026-12-01T10:00:00Z");
const given = { now, dryRun: false, day: undefined, source: undefined };

describe.each(databases)("minutes of a road network on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const company = await insertCompany(db, { place_id: "de-goerlitz" });
  for (const place_id of ["de-goerlitz", "pl-zgorzelec"]) {
    const { id } = await insertListing(db, { company_id: company.id, revision: await raiseRevision(db) });
    await db.insertInto("listing_place").values({ listing_id: id, place_id, position: 0 }).execute();
  }
  const folder = temporaryFolder();
  afterEach(() => removeRoadTimes(db));

  async function fileOf(text: string) {
    const file = path.join(folder, "roads");
    await writeFile(file, text);
    return file;
  }

  const take = async (text: string, more = {}) => importRoadTimes(db, await fileOf(text), { ...given, ...more });

  async function search(within: string) {
    const criteria = parseCriteria(new URLSearchParams({ near: "Löbau", within }));
    const { hits } = await findListings(db, criteria, { lang: "de", now });
    return new Map(hits.map(({ card, way }) => [card.places[0]?.id, way]));
  }

  test("take the place of the estimate, in what is shown and in what is filtered", async () => {
    const before = await search("100");
    expect(before.get("de-goerlitz")).toMatchObject({ minutesBy: null });
    const taken = await take("from,to,minutes\nde-loebau,de-goerlitz,23\n", { source: "Landesamt" });
    expect(taken).toMatchObject({ pairs: 1, replaced: 0, tooFar: 0, faults: { count: 0 } });
    const network = { origin: "csv", source: "Landesamt", day: "2026-12-01" };
    const after = await search("100");
    expect(after.get("de-goerlitz")).toEqual({ ...before.get("de-goerlitz"), minutes: 23, minutesBy: network });
    expect(after.get("pl-zgorzelec")).toEqual({ ...before.get("pl-zgorzelec"), minutesBy: "estimate" });
    const applications = null;
    const criteria = parseCriteria(new URLSearchParams({ near: "Löbau", within: "23min" }));
    const jobs = await findJobs(db, criteria, { lang: "de", now, origin: "https://board.example", applications });
    expect(jobs?.items.map(({ way }) => way)).toEqual([
      { km: expect.any(Number), minutes: 23, via: null, roads: network },
    ]);
    expect([...(await search("23min")).keys()]).toEqual(["de-goerlitz"]);
    expect((await search("22min")).size).toBe(0);
    expect(await removeRoadTimes(db)).toBe(1);
    expect(await search("100")).toEqual(before);
  });

  test("of a table are taken what lines are right, by ids and by names in any language, and the others named", async () => {
    const taken = await take(
      [
        "\ufeffremark,to,minutes,FROM",
        "x,Zgorzelec,35.4,Löbau",
        'x,"Goerlitz", 23 ,de-loebau',
        "x,Nirgendwo,10,Löbau",
        "x,Neustadt,10,Löbau",
        "x,Bautzen,viele,Löbau",
        "x,Bautzen,0,Löbau",
        "x,Bautzen",
        "x,Bautzen,255,Löbau",
        "x,de-loebau,3,Löbau",
        "",
      ].join("\r\n"),
    );
    expect(taken.faults.told).toEqual([
      'roads:4: "Nirgendwo" is no place of this region',
      'roads:5: "Neustadt" is the name of several places: write the id',
      'roads:6: minutes is no number of minutes: "viele"',
      'roads:7: minutes is no number of minutes: "0"',
      'roads:8: "" is no place of this region',
    ]);
    const places = (await findRoadPlaces(db)).length;
    expect(taken).toMatchObject({ pairs: 2, tooFar: 1, missing: places * (places - 1) - 2 });
    expect(taken.unknownPlaces).toHaveLength(places - 3);
    expect((await search("100")).get("pl-zgorzelec")).toMatchObject({ minutes: 35 });
  });

  test("a later import goes before an earlier one and takes the place of what says nothing more; a dry run changes nothing", async () => {
    const both = "from,to,minutes\nde-loebau,de-goerlitz,23\nde-loebau,pl-zgorzelec,31\n";
    await take(both);
    expect(await take("from,to,minutes\nde-loebau,de-goerlitz,19\n", { day: "2026-06-01" })).toMatchObject({
      replaced: 0,
    });
    const mixed = await search("100");
    expect(mixed.get("de-goerlitz")).toMatchObject({ minutes: 19, minutesBy: { day: "2026-06-01" } });
    expect(mixed.get("pl-zgorzelec")).toMatchObject({ minutes: 31, minutesBy: { day: "2026-12-01" } });
    expect(await take(both, { dryRun: true })).toMatchObject({ replaced: 2 });
    expect(await search("100")).toEqual(mixed);
    expect(await take(both)).toMatchObject({ replaced: 2 });
    expect((await search("100")).get("de-goerlitz")).toMatchObject({ minutes: 23 });
    expect(await removeRoadTimes(db)).toBe(1);
  });

  test("an answer of OSRM to the list of places is taken whole", async () => {
    const places = await findRoadPlaces(db);
    const waypoints = places.map(({ longitude, latitude }) => ({ name: "", location: [longitude, latitude] }));
    const at = (id: string) => places.findIndex((place) => place.id === id);
    const durations = places.map((_, from) => places.map((_, to) => (from === to ? 0 : 60 * (1 + ((from + to) % 90)))));
    const answer = { code: "Ok", durations, sources: waypoints, destinations: waypoints };
    const taken = await take(JSON.stringify({ ...answer, data_version: "2026-11-20T21:21:02Z" }));
    expect(taken).toMatchObject({
      ...{ pairs: places.length * (places.length - 1), missing: 0, unknownPlaces: [], faults: { count: 0 } },
      network: { origin: "osrm", day: "2026-11-20" },
    });
    const minutes = 1 + ((at("de-loebau") + at("de-goerlitz")) % 90);
    expect((await search("100")).get("de-goerlitz")).toMatchObject({ minutes, minutesBy: taken.network });
  });

  test("what holds nothing is refused", async () => {
    await expect(take("from,to\nde-loebau,de-goerlitz\n")).rejects.toThrow("The column minutes is missing");
    await expect(take("from,to,minutes\nParis,Rom,900\n")).rejects.toThrow('"Paris" is no place of this region');
    await expect(take("")).rejects.toThrow("is empty");
    await expect(take('from,to,minutes\n"de-loebau,de-goerlitz,23\n')).rejects.toThrow("roads");
    await expect(importRoadTimes(db, path.join(folder, "nothing"), given)).rejects.toThrow("cannot be read");
  });
});
