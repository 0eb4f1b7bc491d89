import { expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { findClashes } from "#app/domain/events/clashes/find-clashes.server.ts";
import { findEventViews } from "#app/domain/events/find-event-views.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertAccount, insertCompany, insertDistrict, insertPlace } from "#tests/support/factories.ts";

const today = "2027-03-01";

async function read(db: Db, id: string, companyId: string | null) {
  const [event] = await findEventViews(db, "de", (rows) => rows.where("event.id", "=", id));
  if (!event) throw new Error("No event");
  return findClashes(db, { event, lang: "de", today, companyId });
}

test.each(databases)("a fair planned by two members on one weekend is noticed by both, on %s", async (url) => {
  const db = await freshDatabase(url);
  const district = await insertDistrict(db, { id: "goerlitz", country: "DE", subdivision: "SN" });
  const place_id = (await insertPlace(db, { district_id: district.id })).id;
  const [one, other] = [await insertCompany(db, { place_id }), await insertCompany(db, { place_id })];
  const draft = (company_id: string, day: string, title: string) =>
    insertEvent(db, { company_id, place_id, by_company: 1, status: "draft", times: [{ day }], titles: { de: title } });
  const first = await draft(one.id, "2027-03-12", "Geheim Eins");
  const second = await draft(other.id, "2027-03-14", "Geheim Zwei");

  const unseen = { day: "2027-03-12", event: null };
  expect(await read(db, first.id, one.id)).toMatchObject({
    clashes: [unseen],
    weekends: ["2027-03-20", "2027-04-03", "2027-04-10"],
  });
  expect((await read(db, second.id, other.id)).clashes).toEqual([{ ...unseen, day: "2027-03-14" }]);
  expect((await read(db, first.id, null)).clashes).toEqual([unseen]);

  await db.updateTable("event").set({ status: "submitted" }).where("id", "=", second.id).execute();
  expect((await read(db, first.id, one.id)).clashes).toEqual([unseen]);
  expect((await read(db, first.id, null)).clashes).toMatchObject([{ event: { title: "Geheim Zwei" } }]);
  await db.updateTable("event").set({ status: "published" }).where("id", "=", second.id).execute();
  expect((await read(db, first.id, one.id)).clashes).toMatchObject([{ event: { title: "Geheim Zwei" } }]);

  const { id: suspended_by } = await insertAccount(db);
  await db
    .updateTable("company")
    .set({ suspended_at: "2027-01-01T00:00:00.000Z", suspended_by })
    .where("id", "=", other.id)
    .execute();
  expect(await read(db, first.id, one.id)).toMatchObject({ clashes: [], holidays: [], weekends: [] });
});

test("public holidays of the region's countries are said", async () => {
  const db = await freshDatabase();
  const district_id = (await insertDistrict(db, { id: "goerlitz", country: "DE", subdivision: "SN" })).id;
  await insertDistrict(db, { id: "zgorzelecki", country: "PL", subdivision: null });
  const place_id = (await insertPlace(db, { district_id })).id;
  const times = [{ day: "2027-05-01" }, { day: "2027-05-02" }, { day: "2027-05-03" }];
  const { id } = await insertEvent(db, { place_id, times });
  expect((await read(db, id, null)).holidays).toEqual([
    { day: "2027-05-01", countries: ["DE", "PL"] },
    { day: "2027-05-03", countries: ["PL"] },
  ]);
});
