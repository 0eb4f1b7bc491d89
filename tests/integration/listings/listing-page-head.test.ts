import { describe, expect, test } from "vitest";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertPlace, longAgo } from "#tests/support/factories.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const posting = /<script type="application\/ld\+json">(.*?)<\/script>/;

describe.each(databases)("the head of a listing's page on %s", async (url) => {
  const db = await freshDatabase(url);
  const place_id = (await insertPlace(db, { name: "Zittau" })).id;

  async function read(title_de: string, given: Parameters<typeof insertListing>[1] = {}, places = [place_id]) {
    const { id } = await insertListing(db, { title_de, ...given });
    const rows = places.map((place_id, position) => ({ listing_id: id, place_id, position }));
    await db.insertInto("listing_place").values(rows).execute();
    const { ask, origin } = await startSite(db, { render });
    const { headers } = await ask(`/de/jobs/x-${id}`);
    const answer = await ask(headers.location ?? "");
    const json = posting.exec(answer.body)?.[1];
    return { ...answer, id, origin, posting: json ? (JSON.parse(json) as Record<string, unknown>) : null };
  }

  test("describes the job to machines", async () => {
    const page = await read("Dreher (m/w/d)");
    expect(page.posting).toMatchObject({ "@type": "JobPosting", title: "Dreher", identifier: { value: page.id } });
    expect(page.body).toContain(`<meta property="og:url" content="${page.origin}/de/jobs/dreher-${page.id}"/>`);
    expect(page.body).toContain('<meta property="og:locale" content="de_DE"/>');
  });

  test("names street and postal code where the company has its seat, else a town's only postal code", async () => {
    const seat = await insertPlace(db, { name: "Liberec", country: "CZ" });
    const only = await insertPlace(db, { name: "Lubań", country: "PL" });
    const several = await insertPlace(db, { name: "Jelenia Góra", country: "PL" });
    const codes = [
      { place_id: only.id, code: "59800" },
      { place_id: several.id, code: "58500" },
      { place_id: several.id, code: "58506" },
    ];
    await db
      .insertInto("postal_code")
      .values(codes.map((row) => ({ ...row, country: "PL" as const })))
      .execute();
    const company = await insertCompany(db, { place_id: seat.id, street: "Vzorová 3", postal_code: "460 01" });
    const page = await read("Dreher", { company_id: company.id }, [seat.id, only.id, several.id]);
    expect(page.posting?.["jobLocation"]).toMatchObject([
      { address: { streetAddress: "Vzorová 3", postalCode: "460 01", addressLocality: "Liberec" } },
      { address: { postalCode: "59-800", addressLocality: "Lubań" } },
      { address: { addressLocality: "Jelenia Góra" } },
    ]);
    expect(page.body).toContain("Vzorová 3, 460 01 Liberec");
    expect(page.body).not.toMatch(/58-50\d/);
  });

  test("cannot be left by a title", async () => {
    const page = await read("Koch </script><script>alert(1)</script> & <!-- (m/w/d)");
    expect(page.posting).toMatchObject({ title: "Koch </script><script>alert(1)</script> & <!--" });
    expect(page.body).not.toContain("<script>alert");
  });

  test.each([
    ["whose company is suspended", { status: "published" }, 404],
    ["that has ended and whose company is suspended", { status: "closed", closed_reason: "expired" }, 410],
  ] as const)("says neutrally of a listing %s that it is not to be seen", async (_, given, status) => {
    const company = await insertCompany(db, { name: "Gesperrte GmbH", suspended_at: longAgo });
    const { id } = await insertListing(db, { title_de: "Dreher (m/w/d)", company_id: company.id, ...given });
    const { ask } = await startSite(db, { render });
    for (const [lang, words] of [
      ["de", "nicht zu sehen"],
      ["pl", "nie widać"],
      ["cs", "není vidět"],
    ] as const) {
      const page = await ask(`/${lang}/jobs/dreher-${id}`);
      expect(page.status).toBe(status);
      expect(page.body).toMatch(new RegExp(`<title>[^<]*${words}[^<]*</title>`));
      expect(page.body).toContain('<meta name="robots" content="noindex"/>');
      expect(page.body).not.toMatch(/Gesperrte|ld\+json/);
    }
  });

  test("says the same of one that the office reads again, and nothing of one that nobody ever saw", async () => {
    const { ask } = await startSite(db, { render });
    const again = await insertListing(db, { status: "submitted" });
    const unseen = await insertListing(db, { status: "submitted", first_published_at: null });

    expect((await ask(`/de/jobs/x-${again.id}`)).body).toContain("nicht zu sehen");
    expect((await ask(`/de/jobs/x-${unseen.id}`)).body).not.toContain("nicht zu sehen");
  });

  test("describes no job that has ended", async () => {
    const page = await read("Dreher", { status: "closed", closed_at: longAgo, closed_reason: "withdrawn" });
    expect(page.status).toBe(410);
    expect(page.posting).toBe(null);
    expect(page.body).toContain('<meta name="robots" content="noindex"/>');
  });
});
