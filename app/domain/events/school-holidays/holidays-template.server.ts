import type { Lang } from "#db/codes.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { spreadsheetLines } from "#app/platform/typed/spreadsheet-lines.server.ts";
import { holidayColumns } from "./holiday-columns.ts";

/** The head of the table, and a line to fill in for each area; an invented date could be taken for a real one. */
export function holidaysTemplate(lang: Lang, areas: readonly string[]) {
  const t = textsFor(lang);
  const head = holidayColumns.map((column) => t(`schoolHoliday:field.${column}`));
  const lines = areas.map((area) => holidayColumns.map((column) => (column === "area" ? area : "")));
  return spreadsheetLines([head, ...lines], { isFirst: true });
}
