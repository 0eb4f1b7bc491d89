import { describe, expect, test } from "vitest";
import { loader } from "#app/routes/machine/crawling/sitemap.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, longAgo } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the sitemap on %s", async (url) => {
  const db = await freshDatabase(url);
  const company_id = (await insertCompany(db, { slug: "chemie" })).id;
  const shut = await insertCompany(db, { slug: "weg", suspended_at: longAgo });
  await insertListing(db, { company_id, id: "opened0000", updated_at: "2027-01-05T08:00:00.000Z" });
  await insertListing(db, { company_id, id: "ended00000", deadline: "2027-01-31" });
  await insertListing(db, { company_id, id: "draft00000", status: "draft" });
  await insertListing(db, { company_id: shut.id, id: "shut000000" });

  const read = async (path = "/sitemap.xml?part=1") =>
    loader({ request: get(path), params: {}, context: testContext(db, { now }) });

  test("names open listings in each language with their age, and nothing else of them", async () => {
    const text = await (await read()).text();
    expect(text).toContain("<loc>https://board.example/de/jobs/schweisser-opened0000</loc>");
    expect(text).toContain("<loc>https://board.example/pl/jobs/spawacz-spawaczka-opened0000</loc>");
    expect(text).toContain('hreflang="cs" href="https://board.example/cs/jobs/svarec-svarecka-opened0000"');
    expect(text).toContain("<lastmod>2027-01-05T08:00:00.000Z</lastmod>");
    expect(text).not.toMatch(/ended00000|draft00000|shut000000/);
  });

  test("names companies and the pages that are always there", async () => {
    const text = await (await read()).text();
    expect(text).toContain("<loc>https://board.example/cs/companies/chemie</loc>");
    expect(text).toContain("<loc>https://board.example/pl</loc>");
    expect(text).toContain("<loc>https://board.example/de/imprint</loc>");
    expect(text).not.toContain("companies/weg");
  });

  test("is XML that may be shared until something changes", async () => {
    const { headers } = await read();
    expect(headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
    expect(headers.get("Cache-Control")).toContain("must-revalidate");
  });

  test("begins with an index that says how old its parts are", async () => {
    expect(await (await read("/sitemap.xml")).text()).toContain(
      "<sitemap><loc>https://board.example/sitemap.xml?part=1</loc><lastmod>2027-01-05T08:00:00.000Z</lastmod></sitemap>",
    );
  });

  test("has no part beyond the last", async () => {
    expect((await read("/sitemap.xml?part=1")).status).toBe(200);
    await expect(read("/sitemap.xml?part=2")).rejects.toMatchObject({ status: 404 });
    await expect(read("/sitemap.xml?part=x")).rejects.toMatchObject({ status: 404 });
  });
});
