import type { DemandSplit } from "#db/schema/demand.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { spreadsheetLines } from "#app/platform/typed/spreadsheet-lines.server.ts";
import type { CrossTable } from "../shown/cross-table.ts";
import { type DemandColumn, demandColumns } from "../shown/demand-lines.ts";
import type { DemandRow, DemandRows } from "../shown/demand-rows.ts";
import { eachOf, valueName } from "../shown/demand-words.ts";

export type Divided = { split: DemandSplit; rows: DemandRows; names: Record<string, string> };

type Told = {
  lang: Lang;
  period: string;
  cross: CrossTable | null;
  districtNames: Record<string, string>;
  hasBorder: boolean;
};

/** Every split of the period, one line a value: with its code, so that programs can read it too. Nothing is told that the page hides. */
export function demandCsv(divided: readonly Divided[], { lang, period, cross, districtNames, hasBorder }: Told) {
  const t = textsFor(lang);
  const columns = demandColumns.filter((column) => column !== "across" || hasBorder);
  const head = [
    ...(["period", "by", "code", "name"] as const).map((column) => t(`demand:file.columns.${column}`)),
    ...columns.map((column) => t(`demand:column.${column}`)),
  ];
  const line = (by: string, code: string, name: string, row: DemandRow) => [
    ...[period, by, code, name],
    ...columns.map((column) => cellOf(t, row, column)),
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
  return spreadsheetLines([head, ...whole, ...lines, ...crossLines()], { isFirst: true });

  /** A line for each field in each district; the sums of a district and of a field have one code alone. */
  function crossLines() {
    if (!cross) return [];
    const by = t("demand:cross.title");
    const [fields, districts] = [
      [...cross.fields, ""],
      [...cross.districts, ""],
    ];
    return fields.flatMap((field, row) =>
      districts.flatMap((district, column) => {
        const searches = cross.searches[row]?.[column] ?? 0;
        const open = cross.open[row]?.[column];
        if (searches === 0 && !open) return [];
        const names = [
          district === "" ? t("demand:cross.sum") : valueName(t, "district", district, districtNames),
          field === "" ? t("demand:cross.sum") : valueName(t, "field", field),
        ];
        const figures: Partial<Record<DemandColumn, string>> = {
          searches: searches === "hidden" ? t("demand:cross.hiddenInFile") : String(searches),
          open: open === undefined ? "" : String(open),
        };
        return [[period, by, `${district}/${field}`, names.join(" / "), ...columns.map((one) => figures[one] ?? "")]];
      }),
    );
  }
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
  if (split === "district_field") return t("demand:cross.title");
  return split === "all" ? t("demand:file.all") : t(`demand:by.${split}`);
}
