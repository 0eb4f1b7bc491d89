import { beforeEach, describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { readEdition } from "#db/store-edition.server.ts";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { findSameAlert } from "#app/domain/alerts/find-alert.server.ts";
import { contactToName } from "#app/domain/alerts/sending/contact-to-name.server.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { findCardFacts } from "#app/domain/listings/card/find-card-facts.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { publishListing } from "#tests/support/alerts.ts";
import { testOrigin } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertDistrict, insertListing, insertOccupation, insertPlace } from "#tests/support/factories.ts";
import { insertContact } from "#tests/support/inserting/insert-contact.ts";

const config = readConfig({ APP_ORIGIN: testOrigin }, "test");
const monday = new Date("2027-02-01T12:00:00Z");
const tuesday = new Date("2027-02-02T13:00:00Z");

describe.each(databases)("whom an alert names on %s", async (url) => {
  const db = await freshDatabase(url);
  const [welder, nurse] = [await insertOccupation(db), await insertOccupation(db, { field: "health" })];
  const places: string[] = [];
  for (const id of ["goerlitz", "bautzen"]) {
    await insertDistrict(db, { id });
    places.push((await insertPlace(db, { district_id: id })).id);
  }
  const [inGoerlitz = "", inBautzen = ""] = places;
  beforeEach(async () => {
    await db.deleteFrom("contact_person").execute();
    await raiseRevision(db);
  });

  const listingAt = async (occupation: { id: string }, placeIds: string[]) => {
    const { id: listing_id } = await insertListing(db, { occupation_id: occupation.id });
    for (const [position, place_id] of placeIds.entries())
      await db.insertInto("listing_place").values({ listing_id, place_id, position }).execute();
    return listing_id;
  };
  const named = async (...ids: string[]) => {
    const cards = await findCardFacts(db, ids);
    return (await contactToName(await readEdition(db), [...cards.values()], "de"))?.name ?? null;
  };

  test("goes by what all its listings share", async () => {
    const metalHere = await listingAt(welder, [inGoerlitz]);
    const metalInBoth = await listingAt(welder, [inBautzen, inGoerlitz]);
    const metalThere = await listingAt(welder, [inBautzen]);
    const healthHere = await listingAt(nurse, [inGoerlitz]);
    const nowhere = await listingAt(welder, []);
    expect(await named(metalHere)).toBeNull();
    await insertContact(db, { name: "Nah", fields: ["metal"], districts: ["goerlitz"] });
    expect(await named(healthHere)).toBeNull();
    await insertContact(db, { name: "Metall", fields: ["metal"] });
    await insertContact(db, { name: "Land", districts: ["goerlitz"] });
    await insertContact(db, { name: "Alle" });
    expect(await named(metalHere)).toBe("Nah");
    expect(await named(metalHere, metalInBoth)).toBe("Nah");
    expect(await named(metalHere, metalThere)).toBe("Metall");
    expect(await named(metalHere, nowhere)).toBe("Metall");
    expect(await named(metalHere, healthHere)).toBe("Land");
    expect(await named(metalThere, healthHere)).toBe("Alle");
  });

  test("one line near the end of the mail, and none where nobody is named", async () => {
    const search = { email: "seeker@mail.example", criteria: "field=metal&district=goerlitz", plan: null };
    await requestAlert(db, { ...search, lang: "pl", frequency: "daily", config, now: monday });
    const alert = await findSameAlert(db, search);
    await confirmAlert(db, { token: alertToken(config, alert?.id ?? ""), config, now: monday });
    const told = async () => {
      const rows = await db.selectFrom("outbox_mail").select("text").where("kind", "=", "alert.listings").execute();
      return rows.map(({ text }) => text);
    };
    const { id: occupation_id } = welder;
    await publishListing(db, { now: new Date("2027-02-01T13:00:00Z"), occupation_id, place_id: inGoerlitz });
    await runAlerts(db, { now: tuesday, config });
    expect(await told()).toEqual([expect.not.stringContaining("Pytania o branżę")]);

    await insertContact(db, { name: "Frieda Lotse", fields: ["metal"] });
    await publishListing(db, { now: tuesday, occupation_id, place_id: inGoerlitz });
    await runAlerts(db, { now: new Date("2027-02-03T14:00:00Z"), config });
    const line = /Pytania o branżę albo region\? Frieda Lotse \(.+\): frieda\.lotse@verband\.example, \+49 30 23125301/;
    expect((await told()).filter((text) => line.test(text))).toHaveLength(1);
  });
});
