import { beforeEach, describe, expect, test } from "vitest";
import { fold } from "#db/fold.ts";
import { newId, newListingId } from "#db/ids.server.ts";
import { removeSite } from "#app/domain/companies/sites/remove-site.server.ts";
import { findFindings } from "#app/domain/listings/checks/find-findings.server.ts";
import { findListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { saveListingForm } from "#app/domain/listings/form/save-listing-form.server.ts";
import { takeSite } from "#app/domain/listings/form/take-site.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";
import { bodyOfTyped } from "#app/domain/listings/working-copy/body-of-typed.ts";
import { readConfig } from "#app/platform/config.server.ts";
import type { Typed } from "#app/platform/http/form.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember, insertOccupation, insertPlace } from "#tests/support/factories.ts";

const config = readConfig({}, "test");
const now = new Date("2027-02-01T12:00:00.000Z");

describe.each(databases)("a company's sites in its ads on %s", async (url) => {
  const db = await freshDatabase(url);
  const seat = await insertPlace(db, { name: "Zittau", name_de: "Zittau" });
  const town = await insertPlace(db, { name: "Weißwasser", name_de: "Weißwasser" });
  const elsewhere = await insertPlace(db, { name: "Bautzen", name_de: "Bautzen" });
  for (const { id, name } of [seat, town, elsewhere]) {
    await db
      .insertInto("place_name")
      .values({ place_id: id, folded: fold(name) })
      .execute();
  }
  const occupation = await insertOccupation(db);
  let companyId: string;
  let accountId: string;
  let listingId: string;
  let siteId: string;

  const addSite = async (street: string, company = companyId) => {
    const site = { id: newId(), company_id: company, place_id: town.id, street, postal_code: "02943" };
    await db
      .insertInto("company_site")
      .values({ ...site, created_at: now.toISOString() })
      .execute();
    return site.id;
  };
  const typed = (places: string[]) => ({ kind: "job", occupation: occupation.id, titleDe: "Koch (m/w/d)", places });
  const take = async (places: string[], line: string) =>
    (await takeSite(db, typed(places), { companyId, lang: "de", line }))["places"];
  const save = async (form: Record<string, Typed>) => {
    const seen = (await db.selectFrom("listing").select("updated_at").where("id", "=", listingId).executeTakeFirst())
      ?.updated_at;
    const body = bodyOfTyped({ ...form, id: listingId, seen: seen ?? "" });
    return saveListingForm(db, { companyId, listingIds: null, accountId, listingId, body, lang: "de", config, now });
  };
  const stored = () => findListingForm(db, { companyId, listingId, lang: "de", now });
  const shown = async () =>
    (await findListingView(db, { listingId, lang: "de", now }))?.places.map((one) => one.street);

  beforeEach(async () => {
    companyId = (await insertCompany(db, { place_id: seat.id })).id;
    accountId = (await insertMember(db, { company_id: companyId })).id;
    listingId = newListingId();
    siteId = await addSite("Uferstraße 4");
    await addSite("Am Bahnhof 1");
  });

  test("are written into the form: in place of their town or of what a new form proposes, else beside it", async () => {
    const [line, other] = ["Uferstraße 4, 02943 Weißwasser", "Am Bahnhof 1, 02943 Weißwasser"];
    expect(await take(["Zittau"], line)).toEqual([line, "", ""]);
    expect(await take(["Bautzen", "Weißwasser"], line)).toEqual(["Bautzen", line, ""]);
    expect(await take([line], other)).toEqual([other, "", ""]);
    expect(await take(["Zittau", "Bautzen", "Görlitz"], line)).toEqual(["Zittau", "Bautzen", "Görlitz"]);
    expect(await take(["Zittau"], "Fremde Straße 9, 02943 Weißwasser")).toEqual(["Zittau"]);
  });

  test("stay in an ad when they are given up, and saving it again changes nothing", async () => {
    expect(await save(typed(["uferstrasse 4, Weißwasser"]))).toMatchObject({ ok: true });
    const before = await readContent(db, listingId);
    expect(before).toMatchObject({
      placeIds: [town.id],
      addresses: { [town.id]: { street: "Uferstraße 4", postalCode: "02943" } },
    });

    await removeSite(db, { companyId, siteId, accountId, now });
    expect(await shown()).toEqual(["Uferstraße 4"]);
    const form = await stored();
    expect(form?.typed["places"]).toEqual(["Uferstraße 4, 02943 Weißwasser"]);
    expect(await save(form?.typed ?? {})).toMatchObject({ ok: true });
    expect(await readContent(db, listingId)).toEqual(before);
  });

  test("are only the company's own: another address is a town and nothing more", async () => {
    const stranger = (await insertCompany(db)).id;
    await addSite("Fremde Straße 9", stranger);
    await save(typed(["Fremde Straße 9, 02943 Weißwasser"]));
    expect(await readContent(db, listingId)).toMatchObject({ placeIds: [town.id], addresses: {} });
  });

  test("are known to the checks, other towns are told", async () => {
    await save(typed(["Weißwasser", "Bautzen", "Zittau"]));
    const found = await findFindings(db, {
      ...{ companyId, listingId, lang: "de", now },
      content: await readContent(db, listingId),
    });
    expect(found.filter(({ subject }) => subject === "place").map(({ field }) => field)).toEqual(["places[1]"]);
  });
});
