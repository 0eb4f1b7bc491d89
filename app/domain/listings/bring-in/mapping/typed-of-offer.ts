import type { Lang } from "#db/codes.ts";
import type { Typed } from "#app/platform/http/form.ts";
import { languageOf } from "#app/platform/language/language-of.ts";
import type { TimeOfDay } from "#app/platform/typed/read-time.ts";
import { kindAsks } from "../../checks/kind-asks.ts";
import { listingLimits } from "../../listing-limits.ts";
import type { Offer } from "../reading/offer.ts";
import { type CataloguePhrase, phrasesInText } from "./phrases-in-text.ts";

type Surroundings = {
  /** What a new form of this company, kind and occupation holds anyway. */
  base: Record<string, Typed>;
  phrases: readonly CataloguePhrase[];
  /** Where a text does not show in which language it is. */
  otherwise: Lang;
};

/** An offer as if somebody had typed it into the form: whatever cannot be read stands there and is asked about. */
export function typedOfOffer(offer: Offer, { base, phrases, otherwise }: Surroundings): Record<string, Typed> {
  const { task, requirement, benefit, text } = phrasesInText(offer.text, phrases);
  const lang = languageOf(`${offer.title} ${offer.text}`, otherwise);
  return {
    ...base,
    ...titleIn(lang, offer.title),
    ...(offer.places.length > 0 ? { places: offer.places } : {}),
    ...payOfOffer(offer),
    hoursMin: numberText(offer.hoursMin),
    hoursMax: numberText(offer.hoursMax),
    ...hoursOfOffer(offer),
    contract: kindAsks[offer.kind].contract === "choice" ? (offer.contract ?? "") : "",
    contractMonths: numberText(offer.contractMonths),
    startsOn: offer.startsOn ?? "",
    deadline: offer.deadline ?? "",
    tasks: task,
    requirements: requirement,
    benefits: benefit,
    text: shortened(text),
    textLang: lang,
  };
}

/** The one of its language; what the house proposes in others stays. */
function titleIn(lang: Lang, title: string): Record<string, Typed> {
  const short = title.slice(0, listingLimits.title).trim();
  return lang === "de" ? { titleDe: short } : lang === "pl" ? { titlePl: short } : { titleCs: short };
}

/** An apprentice's pay is said by the year; of a single amount we only know the first. */
function payOfOffer({ kind, payMin, payMax, payUnit, payCurrency }: Offer): Record<string, Typed> {
  if (payMin === null || payMax === null || payUnit === null || payCurrency === null) return {};
  if (kindAsks[kind].pay === "years") {
    return payUnit === "month" ? { trainingPay: [numberText(payMin)], payCurrency } : {};
  }
  return { payMin: numberText(payMin), payMax: numberText(payMax), payUnit, payCurrency };
}

/** Trainings have a usual day; of work the hours say which part of the day it is. */
function hoursOfOffer({ kind, begins, ends }: Offer): Record<string, Typed> {
  if (begins === undefined || ends === undefined) return {};
  if (kindAsks[kind].trainingForm) return begins < ends ? { dayFrom: begins, dayUntil: ends } : {};
  const part = partOf(begins, ends);
  return { shifts: [part], shiftTimes: { [part]: { begins, ends } } };
}

function partOf(begins: TimeOfDay, ends: TimeOfDay) {
  if (ends < begins && ends > "00:00") return "night";
  if (begins >= "12:00") return "late";
  return begins < "07:00" && ends <= "14:30" ? "early" : "day";
}

/** At the end of a line where one is near: nothing is cut in the middle of a word. */
function shortened(text: string) {
  if (text.length <= listingLimits.text) return text;
  const start = text.slice(0, listingLimits.text - 2);
  const end = Math.max(start.lastIndexOf("\n"), start.lastIndexOf(". ") + 1, start.lastIndexOf(" "));
  return `${start.slice(0, end > 0 ? end : undefined).trimEnd()} …`;
}

const numberText = (value: number | null) => (value === null ? "" : String(value).replace(".", ","));
