import type { Contract, Country } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

type Agreed = { contract: Contract; months: number | null; countries: readonly Country[] };

/** "befristet auf 24 Monate", "umowa zlecenie (polnischer Auftragsvertrag), 6 Monate": named as at home, explained for others. */
export function contractText(t: Texts, { contract, months, countries }: Agreed) {
  const name = contractName(t, contract, countries);
  if (months === null) return name;
  if (contract === "fixed" && name === t("listing:contract.fixed"))
    return t("listing:contractMonths", { count: months });
  return `${name}, ${t("listing:page.durationMonths", { count: months })}`;
}

/** What every country has bears the name it has there, as long as all the work is there. */
export function contractName(t: Texts, contract: Contract, countries: readonly Country[]) {
  const [country, ...others] = new Set(countries);
  if (country === undefined || country === "DE" || others.length > 0) return t(`listing:contract.${contract}`);
  if (contract !== "permanent" && contract !== "fixed") return t(`listing:contract.${contract}`);
  return t(`listing:contractIn.${country}.${contract}`);
}
