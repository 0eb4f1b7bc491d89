import type { DemandSplit } from "#db/schema/demand.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { spreadsheetLines } from "#app/platform/typed/spreadsheet-lines.server.ts";
import { type DemandColumn, demandColumns } from "../shown/demand-lines.ts";
import type { DemandRow, DemandRows } from "../shown/demand-rows.ts";
import { eachOf, valueName } from "../shown/demand-words.ts";

export type Divided = { split: DemandSplit; rows: DemandRows; names: Record<string, string> };

/** Every split of the period, one line a value: with its code, so that programs can read it too. Nothing is told that the page hides. */
export function demandCsv(divided: readonly Divided[], { lang, period }: { lang: Lang; period: string }) {
  const t = textsFor(lang);
  const head = [
    ...(["period", "by", "code", "name"] as const).map((column) => t(`demand:file.columns.${column}`)),
    ...demandColumns.map((column) => t(`demand:column.${column}`)),
  ];
  const line = (by: string, code: string, name: string, row: DemandRow) => [
    ...[period, by, code, name],
    ...demandColumns.map((column) => cellOf(t, row, column)),
  ];
  const [first] = divided;
  const whole = first ? [line(t("demand:file.all"), "", t("demand:all"), first.rows.all)] : [];
  const lines = divided.flatMap(({ split, rows: { rows, together }, names }) => {
    const by = splitName(t, split);
    return [
      ...rows.map((row) => line(by, row.value, valueName(t, split, row.value, names), row)),
      ...(together ? [line(by, "", t("demand:together"), onlyOfCompanies(together))] : []),
    ];
  });
  return spreadsheetLines([head, ...whole, ...lines], { isFirst: true });
}

/** Points as decimal signs are no numbers where this is opened. */
function cellOf(t: Texts, row: DemandRow, column: DemandColumn): string {
  if (column === "each") return (eachOf(row.applications, row.listings)?.toString() ?? "").replace(".", ",");
  const value = row[column];
  if (value === "few") return "<5";
  if (value === "alone") return t("demand:alone");
  return value === null ? "" : String(value);
}

/** Whatever else is told of them stands in their own lines. */
const onlyOfCompanies = (row: DemandRow): DemandRow => ({
  ...row,
  ...{ searches: 0, empty: 0, published: 0, listings: 0, open: 0, training: 0, returnees: 0 },
});

function splitName(t: Texts, split: DemandSplit) {
  if (split === "german" || split === "horizon" || split === "country") return t(`demand:file.${split}`);
  return split === "all" ? t("demand:file.all") : t(`demand:by.${split}`);
}
