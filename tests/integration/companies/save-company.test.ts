import { describe, expect, test } from "vitest";
import type { CompanyKind } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { currentRevision } from "#db/revision.server.ts";
import type { CompanyForm } from "#app/domain/companies/company-form.ts";
import { saveCompany } from "#app/domain/companies/save-company.server.ts";
import { findCompanyDetails } from "#app/domain/office/companies/company.server.ts";
import { findMemberCompanies } from "#app/domain/office/companies/find-member-companies.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertListing, insertPlace } from "#tests/support/factories.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("a company on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = { accountId: (await insertAccount(db)).id };
  const small = await insertPlace(db, { name: "Neustadt", population: 900 });
  const large = await insertPlace(db, { name: "Neustadt", population: 12_000 });
  for (const { id } of [small, large]) {
    await db
      .insertInto("place_name")
      .values({ place_id: id, folded: fold("Neustadt") })
      .execute();
  }
  await db.insertInto("postal_code").values({ country: "DE", code: "02979", place_id: small.id }).execute();

  let count = 0;
  const form = (given: Partial<CompanyForm> = {}): CompanyForm => ({
    name: `Köhler & Söhne ${(count += 1)}`,
    kind: "member",
    street: "Beispielweg 1",
    postalCode: { digits: "99999", country: null },
    place: "neustadt",
    fields: ["metal", "craft"],
    languages: ["de"],
    aboutDe: "Wir bauen Treppen.",
    contactName: "Kim Beispiel",
    contactEmail: "kim@koehler.example",
    ...given,
  });
  const save = (company: ReturnType<typeof form>, companyId: string | null = null) =>
    saveCompany(db, { companyId, company, lang: "de", officer, now });
  const saved = async (company: ReturnType<typeof form>) => {
    const result = await save(company);
    if (!result.ok) throw new Error(result.reason);
    return result.companyId;
  };
  const details = (companyId: string) => findCompanyDetails(db, { companyId, lang: "de" });

  test("is stored with everything that was said", async () => {
    const id = await saved(form());
    expect(await details(id)).toMatchObject({
      street: "Beispielweg 1",
      place_id: large.id,
      website: null,
      languages: ["de"],
      about: { de: "Wir bauen Treppen." },
    });
    expect((await details(id))?.fields.sort()).toEqual(["craft", "metal"]);
  });

  test("has an address of its own, also beside others of its name", async () => {
    const same = [
      form({ name: "Bau" }),
      form({ name: "Bau", postalCode: { digits: "02979", country: null } }),
      form({ name: "Bau 2" }),
    ];
    const slugs = [];
    for (const company of same) slugs.push((await details(await saved(company)))?.slug);
    expect(slugs).toEqual(["bau", "bau-2", "bau-2-2"]);
  });

  test("lies in the town of its postal code when several have the name", async () => {
    const id = await saved(form({ postalCode: { digits: "02979", country: null } }));
    expect(await details(id)).toMatchObject({ place_id: small.id });
  });

  test("needs a place that exists, and is told which are meant", async () => {
    expect(await save(form({ place: "Neusalza" }))).toEqual({
      ok: false,
      reason: "placeUnknown",
      suggestions: ["Neustadt"],
    });
  });

  test("keeps its postal code and number as its country writes them", async () => {
    const id = await saved(form({ contactPhone: "(03581) 12340" }));
    expect(await details(id)).toMatchObject({ postal_code: "99999", contact_phone: "+49 3581 12340" });
    const polish = form({ postalCode: { digits: "59900", country: "PL" }, contactPhone: "600 100 200" });
    expect(await save(polish)).toMatchObject({
      reason: "misread",
      errors: {
        postalCode: { key: "office:errors.postalCodeElsewhere" },
        contactPhone: { key: "errors.phoneCountry", values: { numbers: expect.stringContaining("+48 600 100 200") } },
      },
    });
  });

  test("keeps the address it got from its first name", async () => {
    const company = form({ name: "Örtel Straßenbau" });
    const id = await saved(company);
    await save({ ...company, name: "Örtel Infrastruktur" }, id);

    expect(await details(id)).toMatchObject({ name: "Örtel Infrastruktur", slug: "oertel-strassenbau" });
  });

  test("gets a number when its address is taken", async () => {
    const first = await saved(form({ name: "Gleich GmbH" }));
    const second = await saved(form({ name: "Gleich GmbH", postalCode: { digits: "02979", country: null } }));

    expect([(await details(first))?.slug, (await details(second))?.slug]).toEqual(["gleich-gmbh", "gleich-gmbh-2"]);
  });

  test("is not made twice by a form sent twice", async () => {
    const company = form();
    await save(company);
    expect(await save(company)).toEqual({ ok: false, reason: "alreadyThere" });
  });

  test("loses what was taken out of the form", async () => {
    const company = form();
    const id = await saved(company);
    await save({ ...company, fields: ["it_media"], languages: [], aboutDe: "" }, id);

    expect(await details(id)).toMatchObject({ fields: ["it_media"], languages: [], about: {} });
  });

  test("changes the face of its listings", async () => {
    const company = form();
    const id = await saved(company);
    const { id: listingId } = await insertListing(db, { company_id: id });
    await save({ ...company, street: "Anderer Weg 2" }, id);
    const { revision } = await db
      .selectFrom("listing")
      .select("revision")
      .where("id", "=", listingId)
      .executeTakeFirstOrThrow();

    expect(revision).toBe(await currentRevision(db));
  });

  test("becomes a partner by the office alone, which is in the audit once", async () => {
    const company = form();
    const id = await saved(company);
    const changes = () =>
      db
        .selectFrom("audit")
        .select("account_id")
        .where("subject_id", "=", id)
        .where("action", "=", "company.kind_changed")
        .execute();
    await save({ ...company, street: "Anderer Weg 3" }, id);
    expect(await changes()).toEqual([]);
    await save({ ...company, kind: "partner" }, id);
    await save({ ...company, kind: "partner" }, id);
    expect((await details(id))?.kind).toBe("partner");
    expect(await changes()).toEqual([{ account_id: officer.accountId }]);

    const { name } = company;
    const found = (kind: CompanyKind | null) =>
      findMemberCompanies(db, { words: name, kind, lang: "de", wanted: null });
    expect((await found("partner")).items).toMatchObject([{ id, kind: "partner" }]);
    expect((await found("member")).total).toBe(0);
    expect((await found(null)).total).toBe(1);
  });

  test("that does not exist cannot be edited", async () => {
    expect(await save(form(), "no-such-company")).toEqual({ ok: false, reason: "notFound" });
  });
});
