import { expect, test } from "vitest";
import { fold } from "#db/fold.ts";
import { checkDate } from "#app/domain/events/form/check-date.server.ts";
import { typedText } from "#app/platform/http/form.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertCompany, insertDistrict, insertPlace } from "#tests/support/factories.ts";

const now = new Date("2027-03-01T09:00:00Z");

test.each(databases)("a date is checked before anything is kept, on %s", async (url) => {
  const db = await freshDatabase(url);
  const district = await insertDistrict(db, { id: "goerlitz", country: "DE", subdivision: "SN" });
  const place = await insertPlace(db, { name: "Zittau", district_id: district.id });
  await db
    .insertInto("place_name")
    .values({ place_id: place.id, folded: fold("Zittau") })
    .execute();
  const company = await insertCompany(db);
  const other = await insertCompany(db);
  const held = { place_id: place.id, times: [{ day: "2027-03-12" }] };
  const fair = await insertEvent(db, { ...held, titles: { de: "Messe" } });
  await insertEvent(db, { ...held, company_id: other.id, by_company: 1, status: "draft", titles: { de: "Geheim" } });

  const ask = (fields: Record<string, string>, eventId: string | null = null) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ deed: "check", ...fields })) body.append(name, value);
    return checkDate(db, { eventId, body, lang: "de", companyId: company.id, now });
  };
  const state = async (fields: Record<string, string>) => (await ask(fields))?.checked.state;
  const typed = { titleDe: "Offene Halle", "times[0].day": "13.3.2027", place: "zittau", way: "place" };

  const found = await ask(typed);
  expect(found?.form.errors).toEqual({});
  expect(typedText(found?.form, "titleDe")).toBe("Offene Halle");
  expect(found?.checked).toMatchObject({ clashes: { weekends: ["2027-03-20", "2027-04-03", "2027-04-10"] } });
  const named = found?.checked.state === "clashing" ? found.checked.clashes.clashes : [];
  expect(new Set(named.map(({ day, event }) => `${day} ${event?.id ?? "?"}`))).toEqual(
    new Set([`2027-03-13 ${fair.id}`, "2027-03-13 ?"]),
  );
  expect(JSON.stringify(found)).not.toContain("Geheim");

  expect(await state({ ...typed, "times[0].day": "2027-03-20" })).toBe("free");
  expect(await state({ ...typed, place: "" })).toBe("noPlace");
  expect(await state({ ...typed, way: "online" })).toBe("free");
  expect(await state({ ...typed, "times[0].day": "" })).toBe("noDay");
  expect(await state({ ...typed, "times[0].day": "irgendwann" })).toBe("noDay");
  /** Good Friday; what else is wrong does not matter yet. */
  const friday = { "times[0].day": "2027-03-26", "times[1].day": "x", place: "Nirgends", kind: "party" };
  expect((await ask(friday))?.checked).toMatchObject({ clashes: { holidays: [{ day: "2027-03-26" }] } });
  /** The rule is looked at as well: two weeks later it is Easter. */
  const weekly = { "times[0].day": "2027-03-15", repeat: "weekly", repeatUntil: "2027-03-30" };
  expect((await ask(weekly))?.checked).toMatchObject({ clashes: { holidays: [{ day: "2027-03-29" }] } });

  const moved = await ask({ ...typed, "times[1].day": "14.3.2027", deed: "", moveTo: "2027-03-20" });
  expect([0, 1].map((row) => typedText(moved?.form, `times[${row}].day`))).toEqual(["2027-03-20", "2027-03-21"]);
  expect(moved?.checked).toMatchObject({ state: "free", clashes: { notEntered: [{ year: "2027" }] } });
  expect(await ask({ ...typed, deed: "save" })).toBeNull();
  expect(await ask({ ...typed, deed: "save", moveTo: "nie" })).toBeNull();

  const own = await ask({ ...typed }, fair.id);
  expect(own?.checked.state === "clashing" && own.checked.clashes.clashes).toMatchObject([{ event: null }]);
  expect(await db.selectFrom("event").select("id").execute()).toHaveLength(2);
});
