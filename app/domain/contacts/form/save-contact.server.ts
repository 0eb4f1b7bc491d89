import type { Db } from "#db/connect.server.ts";
import { newContactId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { ContactPerson } from "../contact-person.ts";

type Save = {
  /** Null makes a new one. */
  contactId: string | null;
  person: ContactPerson;
  accountId: string;
  /** updated_at when the form was opened. */
  seen: string | null;
  now: Date;
};

export type SavedContact =
  | { ok: true; contactId: string }
  | { ok: false; reason: "notFound" }
  | { ok: false; reason: "changedMeanwhile" };

/** Everybody is shown at once what was saved. */
export function saveContact(db: Db, { contactId, person, accountId, seen, now }: Save): Promise<SavedContact> {
  return inTransaction(db, async (db) => {
    const at = now.toISOString();
    const stored = contactId === null ? null : await findLocked(db, contactId);
    if (stored === undefined) return { ok: false, reason: "notFound" };
    if (stored && seen !== null && stored.updated_at !== seen) return { ok: false, reason: "changedMeanwhile" };
    const id = contactId ?? newContactId();
    const columns = { ...columnsOf(person), updated_at: at };
    if (stored) await db.updateTable("contact_person").set(columns).where("id", "=", id).execute();
    else
      await db
        .insertInto("contact_person")
        .values({ id, ...columns, created_at: at })
        .execute();
    await writeLists(db, id, person);
    await raiseRevision(db);
    const action = contactId === null ? "contact_person.added" : "contact_person.edited";
    await recordAudit(db, { now, accountId, action, subjectType: "contact_person", subjectId: id });
    return { ok: true, contactId: id };
  });
}

const findLocked = (db: Db, id: string) =>
  db.selectFrom("contact_person").select("updated_at").where("id", "=", id).$call(lockedIn(db)).executeTakeFirst();

function columnsOf({ name, email, phone, hours }: ContactPerson) {
  return {
    ...{ name, email, phone },
    weekdays: hours?.weekdays.join("") ?? null,
    reachable_from: hours?.from ?? null,
    reachable_until: hours?.until ?? null,
  };
}

async function writeLists(db: Db, contact_id: string, { roles, languages, fields, districts }: ContactPerson) {
  for (const table of [
    "contact_person_text",
    "contact_person_language",
    "contact_person_field",
    "contact_person_district",
  ] as const)
    await db.deleteFrom(table).where("contact_id", "=", contact_id).execute();
  if (roles.length > 0)
    await db
      .insertInto("contact_person_text")
      .values(roles.map((text) => ({ contact_id, ...text })))
      .execute();
  if (languages.length > 0)
    await db
      .insertInto("contact_person_language")
      .values(languages.map((lang) => ({ contact_id, lang })))
      .execute();
  if (fields.length > 0)
    await db
      .insertInto("contact_person_field")
      .values(fields.map((field) => ({ contact_id, field })))
      .execute();
  if (districts.length > 0)
    await db
      .insertInto("contact_person_district")
      .values(districts.map((district_id) => ({ contact_id, district_id })))
      .execute();
}
