import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { loader as listLoader } from "#app/routes/public/companies.tsx";
import { loader as companyLoader } from "#app/routes/public/company.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertPlace, longAgo } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the public pages of companies on %s", (url) => {
  let db: Db;

  beforeAll(async () => {
    db = await freshDatabase(url);
    const place_id = (await insertPlace(db, { name: "Görlitz", name_cs: "Zhořelec" })).id;
    const cermak = await insertCompany(db, { name: "Čermák s.r.o.", slug: "cermak", place_id });
    await insertCompany(db, { name: "Dachbau GmbH", slug: "dachbau", place_id });
    const chemie = await insertCompany(db, { name: "Chemie GmbH", slug: "chemie", place_id });
    const shut = await insertCompany(db, { name: "Amt und Weg AG", slug: "weg", place_id, suspended_at: longAgo });
    await db
      .insertInto("company_field")
      .values([
        { company_id: cermak.id, field: "metal" },
        { company_id: chemie.id, field: "office" },
        { company_id: chemie.id, field: "chemistry" },
        { company_id: shut.id, field: "rail" },
      ])
      .execute();
    await db
      .insertInto("company_text")
      .values([
        { company_id: cermak.id, lang: "pl", about: "Budujemy mosty." },
        { company_id: chemie.id, lang: "de", about: "Wir mischen." },
        { company_id: chemie.id, lang: "cs", about: "Mícháme." },
      ])
      .execute();
    const open = { status: "published", deadline: "2027-03-01" } as const;
    await insertListing(db, {
      company_id: chemie.id,
      ...open,
      first_published_at: "2027-01-02T08:00:00.000Z",
      id: "older00000",
    });
    await insertListing(db, {
      company_id: chemie.id,
      ...open,
      first_published_at: "2027-01-03T08:00:00.000Z",
      id: "newer00000",
    });
    await insertListing(db, { company_id: chemie.id, ...open, deadline: "2027-01-31" });
    await insertListing(db, { company_id: chemie.id, ...open, status: "draft" });
    await insertListing(db, { company_id: shut.id, ...open });
  });

  const list = (path: string, lang: string) =>
    listLoader({ request: get(path), params: { lang }, context: testContext(db, { now }) });
  const company = (path: string, params: { lang: string; slug: string }) =>
    companyLoader({ request: get(path), params, context: testContext(db, { now }) });

  test("are in the alphabetical order of the reader's language, without suspended companies", async () => {
    const inGerman = await list("/de/companies", "de");
    expect(inGerman.companies.map(({ name }) => name)).toEqual(["Čermák s.r.o.", "Chemie GmbH", "Dachbau GmbH"]);
    const inCzech = await list("/cs/companies", "cs");
    expect(inCzech.companies.map(({ name }) => name)).toEqual(["Čermák s.r.o.", "Dachbau GmbH", "Chemie GmbH"]);
  });

  test("offer the fields that have companies, and those of one field", async () => {
    const page = await list("/de/companies?field=chemistry", "de");
    expect(page.companies.map(({ slug }) => slug)).toEqual(["chemie"]);
    expect(page.fields).toEqual(["metal", "chemistry", "office"]);
    expect((await list("/de/companies?field=magic", "de")).companies).toHaveLength(3);
  });

  test("count what is open now", async () => {
    const { companies, openListings } = await list("/de/companies", "de");
    expect(companies.map(({ id }) => openListings[id] ?? 0)).toEqual([0, 2, 0]);
  });

  test("show a company with its open listings, newest first", async () => {
    const page = await company("/cs/companies/chemie", { lang: "cs", slug: "chemie" });
    expect(page.company).toMatchObject({ place: "Zhořelec", localPlace: "Görlitz", fields: ["chemistry", "office"] });
    const [jobs] = page.listings.groups;
    expect(jobs?.cards.map(({ id }) => id)).toEqual(["newer00000", "older00000"]);
  });

  test("show the text in the reader's language, else in one that there is", async () => {
    const inCzech = await company("/cs/companies/chemie", { lang: "cs", slug: "chemie" });
    expect(inCzech.company.about).toEqual({ lang: "cs", text: "Mícháme." });
    const inPolish = await company("/pl/companies/chemie", { lang: "pl", slug: "chemie" });
    expect(inPolish.company.about).toEqual({ lang: "de", text: "Wir mischen." });
    const onlyPolish = await company("/de/companies/cermak", { lang: "de", slug: "cermak" });
    expect(onlyPolish.company.about?.lang).toBe("pl");
    expect((await company("/de/companies/dachbau", { lang: "de", slug: "dachbau" })).company.about).toBeNull();
  });

  test("answer a page that does not exist with the nearest that does", async () => {
    const page = await company("/de/companies/chemie?page=9", { lang: "de", slug: "chemie" });
    expect(page.listings).toMatchObject({ count: 2, page: 1, pages: 1 });
  });

  test("know neither a suspended nor an unknown company, nor an unknown language", async () => {
    await expect(company("/de/companies/weg", { lang: "de", slug: "weg" })).rejects.toMatchObject({ status: 404 });
    await expect(company("/de/companies/none", { lang: "de", slug: "none" })).rejects.toMatchObject({ status: 404 });
    await expect(list("/fr/companies", "fr")).rejects.toMatchObject({ status: 404 });
  });
});
