import type { Lang } from "#db/codes.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { spreadsheetLines } from "#app/platform/typed/spreadsheet-lines.server.ts";
import { memberColumns } from "./member-columns.ts";

/** The head of the table and one line that shows how it is meant. */
export function membersTemplate(lang: Lang) {
  const t = textsFor(lang);
  const head = memberColumns.map((column) => t(`admission:column.${column}.name`));
  const example = memberColumns.map((column) => t(`admission:column.${column}.example`));
  return spreadsheetLines([head, example], { isFirst: true });
}
