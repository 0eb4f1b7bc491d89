import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { ShippedEntry } from "./shipped-entries.server.ts";

/**
 * What the office has written, withdrawn, or entered for the same day before the board knew it, stays as it is. What it
 * never touched follows the files, and what it said before is kept.
 */
export async function putDatedEntries(db: Db, shipped: readonly ShippedEntry[], now: Date) {
  const stored = await db.selectFrom("dated_entry").selectAll().execute();
  for (const entry of shipped) {
    const known = stored.find(({ id }) => id === entry.id);
    const sameDay = stored.some(
      ({ topic, subject, valid_from }) =>
        topic === entry.topic && subject === entry.subject && valid_from === entry.valid_from,
    );
    if (!known && !sameDay) {
      const untouched = { valid_until: null, edited_at: null, edited_by: null, withdrawn_at: null };
      await db
        .insertInto("dated_entry")
        .values({ ...entry, ...untouched })
        .execute();
    }
    if (!known || known.edited_at !== null) continue;
    if (known.content === entry.content && known.source === entry.source) continue;
    const { valid_from, valid_until, content, source, withdrawn_at } = known;
    await db
      .insertInto("dated_version")
      .values({
        ...{ id: newId(), entry_id: known.id, valid_from, valid_until, content, source, withdrawn_at },
        ...{ written_at: null, written_by: null, replaced_at: now.toISOString() },
      })
      .execute();
    await db
      .updateTable("dated_entry")
      .set({ content: entry.content, source: entry.source })
      .where("id", "=", known.id)
      .execute();
  }
}
