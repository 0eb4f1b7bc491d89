import { describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const now = new Date("2027-02-01T12:00:00Z");
const render = routeAtATime(siteBuild());

describe.each(databases)("the page of a district on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const company_id = (await insertCompany(db, { place_id: "de-goerlitz" })).id;
  await at("de-goerlitz");
  await at("de-zittau");
  await at("de-bautzen");

  async function at(place_id: string) {
    const revision = await raiseRevision(db);
    const { id: listing_id } = await insertListing(db, { company_id, revision });
    await db.insertInto("listing_place").values({ listing_id, place_id, position: 0 }).execute();
  }

  const ask = async (path: string) => (await startSite(db, { render, now: () => now })).ask(path);

  test.each(["de", "pl", "cs"] as const)("counts what is open there, and leads to it by field: %s", async (lang) => {
    const { status, body } = await ask(paths.district(lang, "goerlitz"));
    expect(status).toBe(200);
    expect(body).toContain('data-count="2"');
    expect(body).toContain(`href="${paths.fieldIn(lang, "metal", "goerlitz")}"`);
    expect(body).toContain(`href="${paths.map(lang, "district=goerlitz")}"`);
    expect(body.match(/data-count="1"/)).toBeNull();
  });

  test("tells of events there, and of none elsewhere", async () => {
    await insertEvent(db, { place_id: "de-zittau", titles: { de: "Messe im Gebirge" } });
    await insertEvent(db, { place_id: "de-bautzen", titles: { de: "Messe im Tal" } });
    await raiseRevision(db);
    const { body } = await ask(paths.district("de", "goerlitz"));
    expect(body).toContain("Messe im Gebirge");
    expect(body).not.toContain("Messe im Tal");
  });

  test("says where nothing is open, and whom to ask", async () => {
    const { status, body } = await ask(paths.district("de", "elbe-elster"));
    expect(status).toBe(200);
    expect(body).toContain("Hier ist gerade nichts offen");
    expect(body).toContain("mailto:kontakt@dreiland.example");
  });

  test.each(["liberec", "dresden", "nowhere"])("there is none for %s, which is not the region", async (district) => {
    expect((await ask(paths.district("de", district))).status).toBe(404);
  });

  test("is linked from home and stands in the sitemap with every district of the region", async () => {
    expect((await ask(paths.home("de"))).body).toContain(`href="${paths.district("de", "goerlitz")}"`);
    const { body } = await ask("/sitemap.xml?part=1");
    const core = await db.selectFrom("district").select("id").where("role", "=", "core").execute();
    expect(core.length).toBe(7);
    for (const { id } of core) expect(body).toContain(`${paths.district("pl", id)}</loc>`);
  });
});
