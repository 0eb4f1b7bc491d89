import { describe, expect, test } from "vitest";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { readRegion } from "#db/region/read-region.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findMapView } from "#app/domain/search/map/find-map-view.server.ts";
import { loader as mapImage } from "#app/routes/machine/map-image.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";

const region = readRegion(defaultRegionDir);
const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the map on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const company_id = (await insertCompany(db, { place_id: "de-goerlitz" })).id;
  await at("de-goerlitz", "job");
  await at("de-goerlitz", "apprenticeship");
  await at("cz-liberec", "job");
  await at("de-berlin", "job");

  async function at(place_id: string, kind: "job" | "apprenticeship") {
    const revision = await raiseRevision(db);
    const { id: listing_id } = await insertListing(db, { company_id, kind, revision });
    await db.insertInto("listing_place").values({ listing_id, place_id, position: 0 }).execute();
  }

  const mapOf = (query: string) =>
    findMapView(db, parseCriteria(new URLSearchParams(query)), { lang: "de", now, region });

  test("gathers listings by place; what lies beyond its edge is only in the list", async () => {
    const { circles, list } = await mapOf("");
    expect(circles.map(({ id, count }) => [id, count])).toEqual([
      ["de-goerlitz", 2],
      ["cz-liberec", 1],
    ]);
    expect(list.map(({ id }) => id)).toContain("de-berlin");
  });

  test("shows what the same search finds and leads to it", async () => {
    const { list } = await mapOf("kind=apprenticeship");
    expect(list).toMatchObject([{ id: "de-goerlitz", count: 1 }]);
    expect(list[0]?.href).toBe("/de/jobs?near=G%C3%B6rlitz&within=5&kind=apprenticeship");
  });

  test("east is right of west and north above south", async () => {
    const { labels } = await mapOf("");
    const place = (id: string) => labels.find((label) => label.id === id) ?? { x: NaN, y: NaN };
    expect(place("pl-jelenia-gora").x).toBeGreaterThan(place("de-bautzen").x);
    expect(place("de-cottbus").y).toBeLessThan(place("cz-liberec").y);
  });

  test("draws from where somebody searched, and how far where that was said in kilometres", async () => {
    expect((await mapOf("")).start).toBeNull();
    const { start } = await mapOf("near=Görlitz&within=20");
    expect(start).toMatchObject({ name: "Görlitz", radius: 90 });
    expect((await mapOf("near=Görlitz&within=20min")).start).toMatchObject({ name: "Görlitz", radius: null });
    expect((await mapOf("near=Nirgendwo")).start).toBeNull();
  });

  test("its picture has a limit, which pages of results do not use up", async () => {
    const context = testContext(db, { now, limitFactor: 1 / 300 });
    const picture = () => mapImage({ request: get("/de/map.svg?q=welder"), params: { lang: "de" }, context });
    await context.limits.take("search", context.client);
    expect((await picture()).headers.get("Content-Type")).toBe("image/svg+xml");
    await expect(picture()).rejects.toMatchObject({ status: 429 });
  });
});
