import { formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { CrossTable } from "./cross-table.ts";
import { valueName } from "./demand-words.ts";

type Shown = { cross: CrossTable; names: Record<string, string>; mostDistricts: number };

/** The table as it stands on page and paper: a field a line, and of the districts as many as there is room for. */
export function crossLines(t: Texts, lang: Lang, { cross, names, mostDistricts }: Shown) {
  const { districts, fields, searches, open } = cross;
  const shown = districts.slice(0, mostDistricts);
  const amount = (line: number, at: number) => {
    const told = searches[line]?.[at] ?? 0;
    return told === "hidden" ? t("demand:cross.hidden") : formatNumber(lang, told);
  };
  const cells = (line: number) =>
    shown.map((_, at) => {
      const offered = open[line]?.[at];
      return offered === undefined
        ? amount(line, at)
        : [amount(line, at), formatNumber(lang, offered)].join("\u00a0/\u00a0");
    });
  const line = (name: string, at: number) => [name, ...cells(at), amount(at, districts.length)];
  return {
    columns: [
      t("demand:column.value.field"),
      ...shown.map((district) => valueName(t, "district", district, names)),
      t("demand:cross.sum"),
    ],
    lines: fields.map((field, at) => line(valueName(t, "field", field), at)),
    sums: line(t("demand:cross.sum"), fields.length),
    left: districts.length - shown.length,
  };
}
