import { formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { shareOf } from "./amount.ts";
import type { DemandRow, DemandRows } from "./demand-rows.ts";
import { amountText, daysText, eachOf, valueName } from "./demand-words.ts";
import type { ReadersSplit } from "./find-demand.server.ts";

/** The columns of the large table, in its order; page, paper and file say the same. */
export const demandColumns = [
  ...(["searches", "empty", "published", "listings", "open", "training"] as const),
  ...(["applications", "each", "across", "filled", "daysToFill", "daysToAnswer", "returnees"] as const),
];
export type DemandColumn = (typeof demandColumns)[number];

/** A listing has no language of its own. */
const withoutLang: readonly DemandColumn[] = [
  ...(["published", "listings", "open", "training", "each", "filled", "daysToFill"] as const),
];

export const columnsOf = (split: ReadersSplit | "country") =>
  split === "lang" ? demandColumns.filter((column) => !withoutLang.includes(column)) : demandColumns;

type Told = DemandRows & { names: Record<string, string> };

/** Each line of the table with its name in front, the whole as the last. */
export function demandLines(
  t: Texts,
  lang: Lang,
  { rows, together, all, names }: Told,
  split: ReadersSplit | "country",
) {
  const columns = columnsOf(split);
  const line = (name: string, row: DemandRow) => ({
    name,
    cells: columns.map((column) => cellText(t, lang, row, column)),
  });
  return [
    ...rows.map((row) => line(valueName(t, split, row.value, names), row)),
    ...(together ? [{ name: t("demand:together"), cells: companyCells(columns, line("", together).cells) }] : []),
    line(t("demand:all"), all),
  ];
}

/** What companies alone know; all else is told in the lines themselves. */
const ofCompanies: readonly DemandColumn[] = ["applications", "across", "filled", "daysToFill", "daysToAnswer"];

const companyCells = (columns: readonly DemandColumn[], cells: string[]) =>
  cells.map((cell, index) => {
    const column = columns[index];
    return column && ofCompanies.includes(column) ? cell : "";
  });

function cellText(t: Texts, lang: Lang, row: DemandRow, column: DemandColumn): string {
  switch (column) {
    case "daysToFill":
    case "daysToAnswer":
      return daysText(lang, row[column]);
    case "each": {
      const each = eachOf(row.applications, row.listings);
      return each === null ? "" : formatNumber(lang, each);
    }
    case "empty": {
      const share = shareOf(row.empty, row.searches);
      const said = amountText(t, lang, row.empty);
      return share === null || share === 0 ? said : `${said} (${t("demand:percent", { share })})`;
    }
    default:
      return amountText(t, lang, row[column]);
  }
}
