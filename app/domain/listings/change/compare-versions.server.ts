// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { type Line, markChanges, type MarkedLine } from "#app/platform/language/mark-changes.ts";
import { partsToReview } from "../checks/needs-review.ts";
import type { ListingContent } from "../listing-content.ts";
import { flatten } from "../listing-parts.ts";
import { findNames } from "./find-names.server.ts";
import { type Known, type Reading, rowLines } from "./row-lines.server.ts";
import { rowLabel, type RowName, rowNames, rowsOfPart } from "./rows.ts";

export type ComparedRow = { row: RowName; label: string; before: MarkedLine[]; after: MarkedLine[] };
export type SaidRow = { row: RowName; label: string; lines: Line[] };

export type Comparison = {
  changed: (ComparedRow & { reviewed: boolean })[];
  unchanged: SaidRow[];
};

type Versions = { published: ListingContent; next: ListingContent; lang: Lang };

/** Two versions of a listing side by side, in the reader's language. */
export async function compareVersions(db: Db, { published, next, lang }: Versions): Promise<Comparison> {
  const [before, after] = [flatten(published), flatten(next)];
  const reading = { t: textsFor(lang), lang, names: await findNames(db, [before, after], lang) };
  const reviewed = partsToReview(published, next).flatMap(rowsOfPart);
  const changed = changedRows(before, after, reading);
  return {
    changed: changed.map((one) => ({ ...one, reviewed: reviewed.includes(one.row) })),
    unchanged: saidRows(after, reading).filter(({ row }) => !changed.some((one) => one.row === row)),
  };
}

/** A whole listing row by row. */
export async function describeContent(db: Db, { content, lang }: { content: ListingContent; lang: Lang }) {
  const flat = flatten(content);
  return saidRows(flat, { t: textsFor(lang), lang, names: await findNames(db, [flat], lang) });
}

/** Rows that say something else than before. */
export function changedRows(before: Known, after: Known, reading: Reading): ComparedRow[] {
  return rowNames.flatMap((row) => {
    const [was, is] = [rowLines(row, before, reading), rowLines(row, after, reading)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ row, label: rowLabel(reading.t, row), ...markChanges(was, is) }];
  });
}

function saidRows(content: Known, reading: Reading): SaidRow[] {
  return rowNames
    .map((row) => ({ row, label: rowLabel(reading.t, row), lines: rowLines(row, content, reading) }))
    .filter(({ lines }) => lines.length > 0);
}
