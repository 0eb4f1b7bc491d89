import { contracts, currencies, kinds, langs, payUnits } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";

/** What a table of ads can say, in the order of the template. */
export const csvColumns = [
  "reference",
  "title",
  "kind",
  "occupation",
  "place",
  "payFrom",
  "payTo",
  "payUnit",
  "currency",
  "hoursFrom",
  "hoursTo",
  "begins",
  "ends",
  "contract",
  "contractMonths",
  "start",
  "deadline",
  "text",
  "address",
] as const;
export type CsvColumn = (typeof csvColumns)[number];

export const neededColumns: readonly CsvColumn[] = ["reference", "title"];

const texts = langs.map(textsOf);

/** By its name in any of the languages, however it is spelt. */
export function columnNamed(name: string): CsvColumn | undefined {
  const wanted = fold(name);
  return csvColumns.find(
    (column) => fold(column) === wanted || texts.some((t) => fold(t(`bringIn:csv.column.${column}.name`)) === wanted),
  );
}

/** The line that shows how it is meant is no ad. */
export const isExample = (reference: string) =>
  texts.some((t) => t("bringIn:csv.column.reference.example") === reference.trim());

export const kindWritten = reader(kinds, (kind) => texts.map((t) => t(`listing:kind.${kind}`)));
export const contractWritten = reader(contracts, (contract) => texts.map((t) => t(`listing:contract.${contract}`)));
export const currencyWritten = reader(currencies, (currency) => [{ EUR: "€", PLN: "zł", CZK: "Kč" }[currency]]);
export const unitWritten = reader(payUnits, (unit) => texts.map((t) => t(`bringIn:csv.unit.${unit}`)));

/** Empty is nothing; undefined: something stands there that means none of them. */
function reader<Code extends string>(codes: readonly Code[], namesOf: (code: Code) => string[]) {
  return (written: string): Code | null | undefined => {
    const wanted = spelt(written);
    if (wanted === "") return null;
    return codes.find((code) => [code, ...namesOf(code)].some((name) => spelt(name) === wanted));
  };
}

const spelt = (text: string) => fold(text) || text.trim();
