import { beforeEach, describe, expect, test } from "vitest";
import { currentRevision, raiseRevision } from "#db/revision.server.ts";
import { findContacts, findShownContacts } from "#app/domain/contacts/find-contacts.server.ts";
import { takeContact } from "#app/domain/contacts/form/take-contact.server.ts";
import { removeContact } from "#app/domain/contacts/remove-contact.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertDistrict } from "#tests/support/factories.ts";
import { insertContact } from "#tests/support/inserting/insert-contact.ts";

const now = new Date("2027-03-01T09:00:00Z");
const typed = {
  ...{ name: "Frieda Lotse", roleDe: "Lotsin Metall", rolePl: "Doradczyni", email: "frieda@verband.example" },
  ...{ phone: "030 23125301", languages: ["pl", "de"], fields: ["metal"], districts: ["goerlitz"] },
  ...{ weekdays: ["4", "1"], from: "9", until: "15.30 Uhr" },
};
type Typed = Record<string, string | string[]>;

describe.each(databases)("contact persons on %s", async (url) => {
  const db = await freshDatabase(url);
  const { config } = testContext(db, { now });
  const accountId = (await insertAccount(db)).id;
  await insertDistrict(db, { id: "goerlitz" });
  await insertDistrict(db, { id: "dresden", role: "context" });
  beforeEach(async () => {
    await db.deleteFrom("contact_person").execute();
    await raiseRevision(db);
  });

  const take = (fields: Typed, contactId: string | null = null, at = now) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return takeContact(db, { contactId, body, accountId, lang: "de", config, now: at });
  };
  const taken = async (fields: Typed, contactId: string | null = null, at = now) => {
    const result = await take(fields, contactId, at);
    if (!result.ok) throw new Error(JSON.stringify(result.form?.errors));
    return result.contactId;
  };
  const errorsOf = async (fields: Typed) => {
    const result = await take(fields);
    if (result.ok) return {};
    return Object.fromEntries(Object.entries(result.form?.errors ?? {}).map(([name, [error]]) => [name, error?.key]));
  };
  const inGoerlitz = { field: "metal", districts: ["goerlitz"], lang: "pl" } as const;
  const shownNames = async () => (await findShownContacts(db, inGoerlitz)).map(({ name }) => name);
  const deeds = async (id: string) => {
    const rows = await db.selectFrom("audit").select("action").where("subject_id", "=", id).orderBy("id").execute();
    return rows.map(({ action }) => action);
  };

  test("what was typed is kept as it is meant, and shown in the reader's language", async () => {
    const id = await taken(typed);
    expect(await findContacts(db)).toEqual([
      {
        ...{ id, name: "Frieda Lotse", email: "frieda@verband.example", phone: "+493023125301" },
        roles: [
          { lang: "de", role: "Lotsin Metall" },
          { lang: "pl", role: "Doradczyni" },
        ],
        ...{ languages: ["de", "pl"], fields: ["metal"], districts: ["goerlitz"], updatedAt: now.toISOString() },
        hours: { weekdays: [1, 4], from: "09:00", until: "15:30" },
      },
    ]);
    const [inPolish] = await findShownContacts(db, inGoerlitz);
    expect(inPolish).toMatchObject({
      role: { lang: "pl", text: "Doradczyni" },
      phone: { shown: "+49 30 23125301", href: "tel:+493023125301" },
    });
    const [inCzech] = await findShownContacts(db, { ...inGoerlitz, lang: "cs" });
    expect(inCzech?.role).toEqual({ lang: "de", text: "Lotsin Metall" });
  });

  test("every change is there at once, raises the revision and says whose it was", async () => {
    const steps = [await currentRevision(db)];
    expect(await shownNames()).toEqual([]);
    const id = await taken(typed);
    steps.push(await currentRevision(db));
    expect(await shownNames()).toEqual(["Frieda Lotse"]);
    await taken({ ...typed, name: "Frieda Neu", fields: [], weekdays: [], from: "", until: "" }, id);
    steps.push(await currentRevision(db));
    expect(await shownNames()).toEqual(["Frieda Neu"]);
    expect(await findContacts(db)).toMatchObject([{ fields: [], hours: null }]);
    expect(await removeContact(db, { contactId: id, accountId, now })).toBe(true);
    steps.push(await currentRevision(db));
    expect(await shownNames()).toEqual([]);
    expect(new Set(steps).size).toBe(steps.length);
    expect(await removeContact(db, { contactId: id, accountId, now })).toBe(false);
    expect(await currentRevision(db)).toBe(steps.at(-1));
    expect(await deeds(id)).toEqual(["contact_person.added", "contact_person.edited", "contact_person.removed"]);
    for (const table of ["contact_person_text", "contact_person_language", "contact_person_district"] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  test("the store is asked once for each language, and again when something has changed", async () => {
    await taken(typed);
    expect(await shownNames()).toEqual(["Frieda Lotse"]);
    await db.deleteFrom("contact_person").execute();
    expect(await shownNames()).toEqual(["Frieda Lotse"]);
    expect(await findShownContacts(db, { field: "health", districts: [], lang: "pl" })).toEqual([]);
    await raiseRevision(db);
    expect(await shownNames()).toEqual([]);
  });

  test("a preview saves nothing", async () => {
    const before = await currentRevision(db);
    expect(await take({ ...typed, deed: "look" })).toMatchObject({
      ok: false,
      status: 200,
      look: { name: typed.name },
    });
    expect(await findContacts(db)).toEqual([]);
    expect(await currentRevision(db)).toBe(before);
  });

  test("all that is wrong is said at its field", async () => {
    expect(await errorsOf({})).toEqual({
      ...{ name: "errors.required", email: "errors.required", languages: "errors.required" },
    });
    expect(await errorsOf({ ...typed, roleDe: "", rolePl: " " })).toEqual({ roleDe: "errors.required" });
    expect(await errorsOf({ ...typed, phone: "anrufen" })).toEqual({ phone: "errors.phone" });
    expect(await errorsOf({ ...typed, districts: ["dresden"] })).toEqual({ districts: "errors.choose" });
    expect(await errorsOf({ ...typed, districts: ["'; drop table x"] })).toEqual({ districts: "errors.choose" });
    expect(await errorsOf({ ...typed, fields: ["magic"] })).toEqual({ "fields[0]": "errors.choose" });
    expect(await errorsOf({ ...typed, roleCs: "x".repeat(121) })).toEqual({ roleCs: "errors.tooLong" });
  });

  test("days and times of a telephone belong together, and end after they begin", async () => {
    expect(await errorsOf({ ...typed, weekdays: [] })).toEqual({ weekdays: "errors.choose" });
    expect(await errorsOf({ ...typed, from: "", until: "" })).toEqual({
      ...{ from: "errors.required", until: "errors.required" },
    });
    expect(await errorsOf({ ...typed, from: "25" })).toEqual({ from: "errors.time" });
    expect(await errorsOf({ ...typed, until: "9" })).toEqual({ until: "contacts:errors.endsBefore" });
    expect(await errorsOf({ ...typed, until: "9:01" })).toEqual({});
  });

  test("two who write at once do not overwrite each other unseen; who was taken away stays away", async () => {
    const id = await taken(typed);
    await taken(typed, id, new Date("2027-03-01T09:05:00Z"));
    expect(await take({ ...typed, seen: now.toISOString() }, id)).toMatchObject({ ok: false, status: 409 });
    await removeContact(db, { contactId: id, accountId, now });
    expect(await take(typed, id)).toEqual({ ok: false, form: null });
  });

  test("somebody for everything is named where nobody is nearer", async () => {
    await insertContact(db, { name: "Zofia Alle" });
    expect(await shownNames()).toEqual(["Zofia Alle"]);
    await taken(typed);
    expect(await shownNames()).toEqual(["Frieda Lotse"]);
  });
});
