import { type JournalKind, journalKinds } from "#db/keeping/journal-kinds.ts";
import { instantDaysAfter } from "../days.ts";
import { mailKeptDays } from "../mail/mail-kept-days.ts";

/** Of what happened to one row: its id, by which nobody who has not the row knows anything. */
export type JournalEntry = { at: string; kind: JournalKind; id: string };

/** Longer than anybody keeps a backup; a mail is not kept any longer in the store itself. */
export const journalKeptDays = 400;

export const lineOf = ({ at, kind, id }: JournalEntry) => `${at} ${kind} ${id}\n`;

/** A line that was cut off by a crash, or that somebody wrote by hand, is left out. */
export function entryOf(line: string): JournalEntry | null {
  const [, at, name, id] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([A-Za-z]+) ([\w-]{1,64})$/.exec(line) ?? [];
  const kind = journalKinds.find((one) => one === name);
  return at && kind && id ? { at, kind, id } : null;
}

export function isStillKept({ at, kind }: JournalEntry, now: Date) {
  return at >= instantDaysAfter(now, -(kind === "mail" ? mailKeptDays : journalKeptDays)).toISOString();
}
