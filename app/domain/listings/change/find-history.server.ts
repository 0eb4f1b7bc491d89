// A face of this room: other nouns may import it.

import type { ListingHistoryEvent } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { changedRows, type ComparedRow } from "./compare-versions.server.ts";
import { readEventChanges } from "./event-changes.ts";
import { findNames } from "./find-names.server.ts";
import { rowLabel, type RowName, rowNames } from "./rows.ts";

export type HistoryEntry = {
  id: string;
  at: string;
  event: ListingHistoryEvent;
  who: string | null;
  byOffice: boolean;
  remark: string | null;
  remarks: { row: RowName; label: string; text: string }[];
  changes: ComparedRow[];
};

/** Who did what to a listing, and when, the last first; what changed in public row by row, in the reader's language. */
export async function findHistory(db: Db, { listingId, lang }: { listingId: string; lang: Lang }) {
  const events = await db
    .selectFrom("listing_history")
    .leftJoin("account", "account.id", "listing_history.account_id")
    .select(["listing_history.id", "at", "event", "remark", "changes", "account.name as who", "account.role"])
    .where("listing_id", "=", listingId)
    .orderBy("at", "desc")
    .orderBy("listing_history.id", "desc")
    .execute();
  const remarks = await remarksOf(db, listingId);
  const t = textsFor(lang);
  const read = events.map(({ changes, ...event }) => ({
    event,
    changes: changes === null ? null : readEventChanges(changes),
  }));
  const contents = read.flatMap(({ changes }) => (changes ? [changes.before, changes.after] : []));
  const reading = { t, lang, names: await findNames(db, contents, lang) };
  return read.map(({ event: { role, ...event }, changes }): HistoryEntry => ({
    ...event,
    byOffice: role === "office",
    remarks: rowNames.flatMap((row) =>
      remarks
        .filter(({ history_id, field }) => history_id === event.id && field === row)
        .map(({ remark }) => ({ row, label: rowLabel(t, row), text: remark })),
    ),
    changes: changes ? changedRows(changes.before, changes.after, reading) : [],
  }));
}

function remarksOf(db: Db, listingId: string) {
  return db
    .selectFrom("listing_remark")
    .innerJoin("listing_history", "listing_history.id", "listing_remark.history_id")
    .select(["history_id", "field", "listing_remark.remark"])
    .where("listing_history.listing_id", "=", listingId)
    .execute();
}
