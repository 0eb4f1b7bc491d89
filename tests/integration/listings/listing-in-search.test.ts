import { describe, expect, test } from "vitest";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing, insertPlace } from "#tests/support/factories.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());

describe.each(databases)("a listing that a search found on %s", async (url) => {
  const db = await freshDatabase(url);
  const here = await insertPlace(db, { name: "Zittau", latitude: 50.896, longitude: 14.807 });
  const school = await insertPlace(db, { name: "Bautzen", latitude: 51.181, longitude: 14.424 });
  const work = await insertPlace(db, { name: "Löbau", latitude: 51.094, longitude: 14.666 });
  await db.insertInto("place_name").values({ place_id: here.id, folded: "zittau" }).execute();
  const { id } = await insertListing(db, { title_de: "Koch", kind: "apprenticeship", school_place_id: school.id });
  await db.insertInto("listing_place").values({ listing_id: id, place_id: work.id, position: 0 }).execute();
  const ask = async (path: string) => {
    const site = await startSite(db, { render });
    return { ...(await site.ask(path)), origin: site.origin };
  };
  const searched = "q=koch&near=Zittau&within=50&kind=apprenticeship&page=2";
  const address = `/de/jobs/koch-${id}?${searched}`;
  const linked = searched.replaceAll("&", "&amp;");

  test("leads back to the search, which the bar shows, and stays in it in other languages", async () => {
    const page = await ask(address);
    expect(page.body).toContain(`href="/de/jobs?${linked}"`);
    expect(page.body).toMatch(/<input name="near"[^>]*value="Zittau"/);
    expect(page.body).toMatch(/<a href="\/pl\/jobs\/[^"?]+\?q=koch&amp;near=Zittau/);
  });

  test("has one address for search engines", async () => {
    const { origin, ...page } = await ask(address);
    expect(page.body).toContain(`<link rel="canonical" href="${origin}/de/jobs/koch-${id}"/>`);
    expect(page.body).toContain(`hrefLang="x-default" href="${origin}/de/jobs/koch-${id}"/>`);
    expect(page.body).not.toMatch(/<link[^>]*rel="alternate"[^>]*\?/);
  });

  test("says the way to work and to school, from where the search began", async () => {
    const page = await ask(address);
    expect(page.body).toMatch(/\d+ km, \d+ min<.*Zittau – Löbau/);
    expect(page.body).toMatch(/Zittau – Bautzen: \d+ km · etwa \d+ min/);
  });

  test("says no way where nobody said from where, and nothing of a search that means nothing", async () => {
    const plain = await ask(`/de/jobs/koch-${id}?near=Nirgendwo&utm_source=x&kind=made-up`);
    expect(plain.status).toBe(200);
    expect(plain.body).toContain('href="/de/jobs?near=Nirgendwo&amp;within=30"');
    expect(plain.body).not.toContain("Weg zur");
  });

  test("keeps the search when a wrong name is mended", async () => {
    const { headers } = await ask(`/de/jobs/old-name-${id}?near=Zittau&utm_source=x`);
    expect(headers.location).toBe(`/de/jobs/koch-${id}?near=Zittau&within=30`);
  });
});
