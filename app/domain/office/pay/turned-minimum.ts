import type { DatedEntry } from "#app/domain/dated/dated-entry.ts";

/** The entry withdrawn, or in force again if it was. */
export function turnedMinimum(entry: DatedEntry, now: Date): DatedEntry {
  const { id, topic, subject, valid_from, valid_until, content, source, withdrawn_at } = entry;
  const turned = withdrawn_at === null ? now.toISOString() : null;
  return { id, topic, subject, valid_from, valid_until, content, source, withdrawn_at: turned };
}
