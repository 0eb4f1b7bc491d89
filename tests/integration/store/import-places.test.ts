import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { defaultRegionDir as regionDir } from "#db/region/default-region-dir.ts";
import { currentRevision, raiseRevision } from "#db/revision.server.ts";
import { importPlaces } from "#db/seed/geonames/import-places.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { findPlaceById, findPlaces } from "#app/domain/places/find-place.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { findResultsView } from "#app/domain/search/results/find-results-view.server.ts";
import { suggest } from "#app/domain/search/suggesting/suggest.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";
import { keepTermsOf } from "#tests/support/keep-terms-of.ts";

const now = new Date("2027-02-01T12:00:00Z");
const fixtures = path.join(import.meta.dirname, "../../fixtures/geonames");
const village = "de-90000002";
const nothing = { added: [], changed: [], removed: [], kept: [], codes: { added: [], removed: [] } };

/** The fixture has towns of ours, a village in each country, a namesake far away, and what is no place for us. */
describe.each(databases)("importing places on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  await keepTermsOf(db, ["koch-koechin"]);
  const run = (folder: string) => importPlaces(db, folder, { dryRun: false, regionDir });
  const idsFor = async (text: string) => (await findPlaces(db, text, "de")).map(({ id }) => id);
  const suggested = async (typed: string) =>
    (await suggest(db, typed, { lang: "de", wanted: "near" })).map(({ label }) => label);
  const ownRows = async () => [
    await db.selectFrom("place").selectAll().where("origin", "=", "board").orderBy("id").execute(),
    await db.selectFrom("postal_code").selectAll().where("origin", "=", "board").orderBy("code").execute(),
    await db.selectFrom("place_name").selectAll().where("place_id", "=", "de-goerlitz").orderBy("folded").execute(),
  ];
  const ownBefore = await ownRows();

  test("a dry run says what would change and changes nothing", async () => {
    const revision = await currentRevision(db);
    const changes = await importPlaces(db, fixtures, { dryRun: true, regionDir });
    expect(changes).toMatchObject([
      { country: "DE", read: 6, known: 3, added: ["Kleinquerfeld", "Zittau", "Hinterquerfeld"], removed: [] },
      { country: "PL", read: 2, known: 1, added: ["Mała Brzezinka"] },
      { country: "CZ", read: 2, known: 1, added: ["Horní Vrbinka"] },
    ]);
    expect(changes.map(({ codes }) => codes.added)).toEqual([
      ["02898", "84999", "02897"],
      ["59999", "02826"],
      ["46399", "46099"],
    ]);
    expect(await idsFor("Kleinquerfeld")).toEqual([]);
    expect(await currentRevision(db)).toBe(revision);
  });

  describe("done", () => {
    beforeEach(async () => {
      await run(fixtures);
    });

    test("finds the new villages by every name and by postal code", async () => {
      for (const typed of [
        "Kleinquerfeld",
        "kleinquerfeld",
        "Małe Prěčne Polo",
        "02898",
        "02897",
        "02898 Kleinquerfeld",
      ]) {
        expect(await idsFor(typed), typed).toEqual([village]);
      }
      expect(await idsFor("Klein Birkau")).toEqual(["pl-90000102"]);
      expect((await idsFor("463 99"))[0]).toBe("cz-90000202");
      expect(await idsFor("460 99")).toEqual(["cz-liberec"]);
      expect(await idsFor("Altbirkau")).toEqual([]);
      expect(await findPlaceById(db, village, "de")).toMatchObject({ districtId: "goerlitz", country: "DE" });
    });

    test("shows a name in another language where GeoNames says so, else the own one", async () => {
      const nameIn = async (lang: "de" | "pl" | "cs") => (await findPlaceById(db, "pl-90000102", lang))?.name;
      expect([await nameIn("de"), await nameIn("pl"), await nameIn("cs")]).toEqual([
        "Mała Brzezinka",
        "Mała Brzezinka",
        "Malá Březinka",
      ]);
    });

    test("searches around a village, and finds work in one", async () => {
      const company = await insertCompany(db, { place_id: "de-goerlitz" });
      const revision = await raiseRevision(db);
      const given = { company_id: company.id, occupation_id: "koch-koechin", revision };
      const [near, there] = [await insertListing(db, given), await insertListing(db, given)];
      await db
        .insertInto("listing_place")
        .values([
          { listing_id: near.id, place_id: "de-goerlitz", position: 0 },
          { listing_id: there.id, place_id: "pl-90000102", position: 0 },
        ])
        .execute();
      const criteria = parseCriteria(new URLSearchParams({ near: "Kleinquerfeld", within: "60" }));
      const { hits } = await findListings(db, criteria, { lang: "de", now });
      const ways = hits.map(({ id, way }) => ({ id, km: way?.km }));
      expect(ways).toEqual([
        { id: near.id, km: 9 },
        { id: there.id, km: expect.any(Number) },
      ]);
      await db.deleteFrom("listing").where("id", "in", [near.id, there.id]).execute();
    });

    test("leaves the board's own places, names and codes as they are, and in the first place", async () => {
      expect(await ownRows()).toEqual(ownBefore);
      expect(await idsFor("Zittau")).toEqual(["de-zittau", "de-90000007"]);
      expect((await idsFor("02826"))[0]).toBe("de-goerlitz");
      expect((await idsFor("02-826"))[0]).toBe("pl-warszawa");
    });

    test("calls a namesake so that it is found", async () => {
      const criteria = parseCriteria(new URLSearchParams({ near: "Zittau" }));
      const { near } = await findResultsView(db, criteria, { lang: "de", now });
      expect(near).toEqual({ known: true, name: "Zittau", others: ["84999 Zittau"] });
      expect((await idsFor("84999 Zittau"))[0]).toBe("de-90000007");
    });

    test("suggests the region's villages, behind the board's places, but no hamlets far away", async () => {
      expect(await suggested("kleinquer")).toEqual(["Kleinquerfeld"]);
      expect((await suggested("klein")).indexOf("Kleinquerfeld")).toBeGreaterThan(3);
      expect(await suggested("hinterquer")).toEqual([]);
      expect(await idsFor("Hinterquerfeld")).toEqual(["de-90000008"]);
    });

    test("a repetition changes nothing", async () => {
      const revision = await currentRevision(db);
      expect(await run(fixtures)).toMatchObject([nothing, nothing, nothing]);
      expect(await currentRevision(db)).toBe(revision);
    });

    test("takes over what changed, and takes away what is gone", async () => {
      const folder = copyOfFixtures();
      edit(folder, "DE.txt", (text) =>
        text.replace("Hinterquerfeld\tHinterquerfeld", "Vorderquerfeld\tVorderquerfeld"),
      );
      edit(folder, "CZ.txt", (text) => text.replace(/^90000202.*\n/m, ""));
      edit(folder, "postal-codes/CZ.txt", (text) => text.replace(/^.*463 99.*\n/m, ""));
      expect(await run(folder)).toMatchObject([
        { ...nothing, changed: ["Vorderquerfeld"] },
        nothing,
        { ...nothing, removed: ["Horní Vrbinka"], codes: { added: [], removed: ["46399"] } },
      ]);
      expect(await idsFor("Vorderquerfeld")).toEqual(["de-90000008"]);
      expect(await idsFor("Hinterquerfeld")).toEqual([]);
      expect(await idsFor("Horní Vrbinka")).toEqual([]);
    });

    test("keeps a place that is gone as long as something refers to it", async () => {
      const company = await insertCompany(db, { place_id: village });
      const folder = copyOfFixtures();
      // The namesake that was the same as the village until now must not stand beside it.
      edit(folder, "DE.txt", (text) => text.replace(/^90000002.*\n/m, ""));
      expect((await run(folder))[0]).toMatchObject({ added: [], removed: [], kept: ["Kleinquerfeld"] });
      expect(await idsFor("Kleinquerfeld")).toEqual([village]);
      await db.deleteFrom("company").where("id", "=", company.id).execute();
      expect((await run(folder))[0]).toMatchObject({ added: ["Kleinquerfeld"], removed: ["Kleinquerfeld"], kept: [] });
      expect(await idsFor("Kleinquerfeld")).toEqual(["de-90000003"]);
    });

    test("outlives a reload of the vocabulary", async () => {
      await db.deleteFrom("setting").where("key", "=", "vocabulary").execute();
      await loadVocabulary(db);
      expect(await run(fixtures)).toMatchObject([nothing, nothing, nothing]);
    });
  });

  test("says which file is missing and where it comes from", async () => {
    const folder = copyOfFixtures();
    rmSync(path.join(folder, "postal-codes/PL.txt"));
    await expect(run(folder)).rejects.toThrow(
      `postal-codes/PL.txt is missing in ${folder}: take it from https://download.geonames.org/export/zip/PL.zip`,
    );
  });

  test.each([
    ["DE.txt", "51.1822", "north", "DE.txt, line 3: column latitude: is not a number"],
    ["DE.txt", "\tDE\t", "\tAT\t", "DE.txt, line 1: column country code"],
    ["PL.txt", "\t2026-01-01\n", "\n", "PL.txt, line 1: 18 cells for 19 columns"],
    ["postal-codes/CZ.txt", "460 99", "460", "postal-codes/CZ.txt, line 2: column postal code: is not a postal code"],
    ["postal-codes/DE.txt", "51.15", "5l.15", "postal-codes/DE.txt, line 1: column latitude: is not a number"],
    ["alternate-names/PL.txt", "Klein Birkau", "", "alternate-names/PL.txt, line 1: column alternate name"],
    ["CZ.txt", /[^]*/, "", "CZ.txt has no populated places"],
  ])("of a wrong %s says what is wrong, and changes nothing", async (file, wrong, with_, message) => {
    const before = await db.selectFrom("place").select("id").orderBy("id").execute();
    const folder = copyOfFixtures();
    edit(folder, file, (text) => text.replace(wrong, with_));
    await expect(run(folder)).rejects.toThrow(message);
    expect(await db.selectFrom("place").select("id").orderBy("id").execute()).toEqual(before);
  });
});

function copyOfFixtures() {
  const folder = temporaryFolder();
  cpSync(fixtures, folder, { recursive: true });
  return folder;
}

function edit(folder: string, name: string, change: (text: string) => string) {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
