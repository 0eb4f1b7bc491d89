import { formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { shareOf } from "./amount.ts";
import type { DemandRow, DemandRows } from "./demand-rows.ts";
import { amountText, daysText, eachOf, valueName } from "./demand-words.ts";
import type { ReadersSplit } from "./find-demand.server.ts";

const sought = ["searches", "empty", "published", "listings", "open", "training", "returnees"] as const;
const answered = ["applications", "each", "across", "filled", "daysToFill", "daysToAnswer"] as const;
const acrossBorders = ["searches", "listings", "open", "training", "applications", "across"] as const;

/** All that is told of a line; a file has it in one, page and paper in tables that fit on them. */
export const demandColumns = [...sought, ...answered];
export type DemandColumn = (typeof demandColumns)[number];

export const demandTables = { sought, answered, acrossBorders };
export type DemandTableName = keyof typeof demandTables;

/** A listing has no language of its own. */
const withoutLang: readonly DemandColumn[] = [
  "published",
  "listings",
  "open",
  "training",
  "each",
  "filled",
  "daysToFill",
];

export type LineSplit = ReadersSplit | "country";

type Asked = { table: DemandTableName; split: LineSplit; hasBorder: boolean };

export function columnsOf({ table, split, hasBorder }: Asked): readonly DemandColumn[] {
  const columns = demandTables[table].filter((column: DemandColumn) => column !== "across" || hasBorder);
  return split === "lang" ? columns.filter((column) => !withoutLang.includes(column)) : columns;
}

type Told = DemandRows & { names: Record<string, string> };

/** Each line of a table with its name in front; after them what is told together, and the whole. */
export function demandLines(t: Texts, lang: Lang, told: Told, asked: Asked) {
  const { rows, together, all, names } = told;
  const columns = columnsOf(asked);
  const line = (name: string, row: DemandRow) => [name, ...columns.map((column) => cellText(t, lang, row, column))];
  const [pooledName = "", ...pooled] = together ? line(t("demand:together"), together) : [];
  const isOfCompanies = columns.map((column) => ofCompanies.includes(column));
  return {
    lines: rows.map((row) => line(valueName(t, asked.split, row.value, names), row)),
    ends: [
      ...(isOfCompanies.includes(true) && together
        ? [[pooledName, ...pooled.map((cell, index) => (isOfCompanies[index] ? cell : ""))]]
        : []),
      line(t("demand:all"), all),
    ],
  };
}

/** What companies alone know; all else is told in the lines themselves. */
const ofCompanies: readonly DemandColumn[] = ["applications", "across", "filled", "daysToFill", "daysToAnswer"];

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
    case "returnees":
      return row.returnees === null ? "" : amountText(t, lang, row.returnees);
    default:
      return amountText(t, lang, row[column]);
  }
}
