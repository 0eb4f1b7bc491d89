import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { Day } from "#db/schema.ts";
import type { ContactWay } from "#db/schema/office.ts";

type Written = { way: ContactWay; day: Day; person?: string | undefined; text: string };
type Own = { noteId: string; companyId: string; /** Whose note it is: nobody else changes it. */ accountId: string };

const rowOf = ({ way, day, person, text }: Written) => ({ way, on_day: day, person: person ?? null, text });

type Added = Written & { companyId: string; accountId: string; now: Date };

export async function addLogNote(db: Db, added: Added) {
  const noteId = newId();
  await addLogNoteOnce(db, { ...added, noteId });
  return noteId;
}

/** False where there is one with that id already. */
export async function addLogNoteOnce(
  db: Db,
  { noteId, companyId, accountId, now, ...written }: Added & { noteId: string },
) {
  const row = { id: noteId, company_id: companyId, written_by: accountId, written_at: now.toISOString() };
  const added = await db
    .insertInto("company_log_note")
    .values({ ...row, ...rowOf(written) })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

export async function findOwnLogNote(db: Db, { noteId, companyId, accountId }: Own) {
  const note = await db
    .selectFrom("company_log_note")
    .select(["id", "way", "on_day as day", "person", "text"])
    .where("id", "=", noteId)
    .where("company_id", "=", companyId)
    .where("written_by", "=", accountId)
    .executeTakeFirst();
  return note ?? null;
}

export async function changeLogNote(db: Db, { noteId, companyId, accountId, ...written }: Own & Written) {
  await db
    .updateTable("company_log_note")
    .set(rowOf(written))
    .where("id", "=", noteId)
    .where("company_id", "=", companyId)
    .where("written_by", "=", accountId)
    .execute();
}

export async function removeLogNote(db: Db, { noteId, companyId, accountId }: Own) {
  await db
    .deleteFrom("company_log_note")
    .where("id", "=", noteId)
    .where("company_id", "=", companyId)
    .where("written_by", "=", accountId)
    .execute();
}
