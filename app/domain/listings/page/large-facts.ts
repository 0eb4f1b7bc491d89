import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { LargeFact } from "#app/ui/fact-cell.tsx";
import { teamText } from "../card/team-text.ts";
import { factTexts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

/** Pay, German and start. The way between them is the reader's own. */
export function largeFacts(t: Texts, lang: Lang, view: ListingView) {
  return { pay: payFact(t, view), german: germanFact(t, lang, view), start: startFact(t, lang, view) };
}

function payFact(t: Texts, { pay, payByMonth, trainingYears }: ListingView): LargeFact {
  const label = t(trainingYears.length > 0 ? "sheet:facts.trainingPay" : "sheet:facts.pay");
  const said = pay ?? { amount: t("listing:card.noPay"), unit: "" };
  return { name: "pay", icon: "pay", label, value: said.amount, lines: filled([said.unit, ...payByMonth]) };
}

/** Where nobody works in German, what else is spoken says more. */
function germanFact(t: Texts, lang: Lang, view: ListingView): LargeFact {
  const { level } = view.german;
  const { country } = view.places[0] ?? { country: "DE" as const };
  const teamLanguages = view.languages.filter(({ purpose }) => purpose === "team").map((row) => row.lang);
  const team = teamText(t, { country, teamLanguages });
  const others = factTexts(t, lang, view).otherLanguages;
  const words = level === null || level === "none" ? null : t(`sheet:germanWords.${level}`);
  return {
    name: "german",
    icon: "german",
    label: t("sheet:facts.language"),
    value: t(`listing:german.${level ?? "none"}`),
    lines: filled([words, others, team]),
  };
}

function startFact(t: Texts, lang: Lang, view: ListingView): LargeFact {
  const { contract, hours, shifts, shiftTimes } = factTexts(t, lang, view);
  const value = view.startsOn === null ? t("listing:card.atOnce") : formatDay(lang, view.startsOn);
  return {
    name: "start",
    icon: "start",
    label: t("sheet:facts.start"),
    value,
    lines: filled([hours, shifts, shiftTimes, contract]),
  };
}

const filled = (lines: (string | null)[]) => lines.filter((line) => line !== null && line !== "") as string[];
