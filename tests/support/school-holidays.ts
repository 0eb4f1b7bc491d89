import type { Db } from "#db/connect.server.ts";
import { saveSchoolHoliday } from "#app/domain/events/school-holidays/save-school-holiday.server.ts";
import type { TypedHoliday } from "#app/domain/events/school-holidays/school-holiday-form.ts";
import { insertAccount } from "./factories.ts";

/** Winter holidays in Saxony, made up for tests, unless the test says otherwise. */
export async function insertSchoolHoliday(db: Db, given: Partial<TypedHoliday> = {}) {
  const officer = { accountId: (await insertAccount(db, { role: "office" })).id };
  const days = { from: "2027-02-08", until: "2027-02-19" };
  const source = { source: "Amtsblatt der Probe", sourceDay: "2026-01-15" };
  const holiday: TypedHoliday = { area: "DE-SN", kind: "winter", ...days, ...source, ...given };
  const saved = await saveSchoolHoliday(db, {
    ...{ id: null, holiday, seen: "", officer },
    now: new Date("2026-02-01T09:00:00Z"),
  });
  if (!saved.ok) throw new Error(saved.reason);
  return saved.id;
}

/** As a region's folder brings them: parts of countries with their districts. */
export async function putSchoolAreas(db: Db, districtsOf: Record<string, string[]>) {
  const areas = Object.entries(districtsOf).map(([id, districtIds]) => ({
    id,
    names: { de: `Teil ${id}` },
    districtIds,
  }));
  await db
    .insertInto("setting")
    .values({ key: "school_areas", value: JSON.stringify(areas) })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: JSON.stringify(areas) }))
    .execute();
}
