import type { Lang } from "#db/codes.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { spreadsheetLines } from "#app/platform/typed/spreadsheet-lines.server.ts";
import { csvColumns } from "./csv-columns.ts";

/** The head of the table and one line that shows how it is meant. */
export function csvTemplate(lang: Lang) {
  const t = textsFor(lang);
  const head = csvColumns.map((column) => t(`bringIn:csv.column.${column}.name`));
  const example = csvColumns.map((column) => t(`bringIn:csv.column.${column}.example`));
  return spreadsheetLines([head, example], { isFirst: true });
}
