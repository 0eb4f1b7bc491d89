// A face of this room: other nouns may import it.

import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Condition } from "../condition.ts";
import type { Criteria } from "../criteria.ts";
import { type Dimension, dimensionNames } from "../dimensions.ts";
import type { Reach } from "../reach.ts";
import { parseRefusal } from "../refusal.ts";
import { startText } from "../wishes/start-wish.ts";
import { wageText } from "../wishes/wage.ts";
import { startInWords, wageInWords } from "./wish-texts.ts";

type Removable = {
  name: Dimension | "q" | "near" | "district" | "not" | "no" | "german" | "start" | "pay" | "transit";
  value: string;
};
export type CriteriaPart = Removable & { text: string };

/** In the reader's language by id. */
export type NamesInCriteria = {
  districts: ReadonlyMap<string, string>;
  occupations: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
  /** Whether `near` is a country or a part of the region: there nothing is so far away. */
  isArea?: boolean;
};
type Names = NamesInCriteria;

/** A search in words, a part for each thing that narrows it. */
export function describeCriteria(t: Texts, lang: Lang, criteria: Criteria, names: Names): CriteriaPart[] {
  const { q, near, german, start, pay, transit } = criteria;
  return [
    ...(q ? [{ name: "q" as const, value: q, text: q }] : []),
    ...(near ? [{ name: "near" as const, value: near, text: names.isArea ? near : nearText(t, near, criteria) }] : []),
    ...dimensionNames.flatMap((name) =>
      criteria[name].map((value) => ({ name, value, text: nameOfCode(t, name, value) })),
    ),
    ...criteria.district.map((value) => ({
      name: "district" as const,
      value,
      text: names.districts.get(value) ?? value,
    })),
    ...criteria.not.map((value) => ({
      name: "not" as const,
      value,
      text: notText(t, names.occupations.get(value) ?? value),
    })),
    ...criteria.no.map((value) => ({ name: "no" as const, value, text: notText(t, refusedName(t, value, names)) })),
    ...(german ? [{ name: "german" as const, value: german, text: germanText(t, german) }] : []),
    ...(start ? [{ name: "start" as const, value: startText(start), text: startInWords(t, lang, start) }] : []),
    ...(pay ? [{ name: "pay" as const, value: wageText(pay), text: wageInWords(t, lang, pay) }] : []),
    ...(transit ? [{ name: "transit" as const, value: transit, text: t(`transit:chip.${transit}`) }] : []),
  ];
}

/** The same in one line, for a mail's subject or a box. */
export function criteriaInWords(t: Texts, lang: Lang, criteria: Criteria, names: Names) {
  const parts = describeCriteria(t, lang, criteria, names).map((part) => part.text);
  return parts.length > 0 ? parts.join(", ") : t("search:describe.everything");
}

/** From where, and how far by road or by car. */
export function nearText(t: Texts, place: string, { within, unit }: Reach) {
  return unit === "min"
    ? t("search:describe.nearMinutes", { place, minutes: within })
    : t("search:describe.near", { place, km: within });
}

/** What a code of a dimension is called. */
export function nameOfCode(t: Texts, name: Dimension, code: string): string {
  return (t as (key: string) => string)(`${catalogOf[name]}.${code}`);
}

/** What a condition read in the text is called, as its filter would be. */
export function conditionText(t: Texts, { name, value }: Condition): string {
  if (name === "transit") return t(`transit:chip.${value}`);
  return name === "german" ? germanText(t, value) : nameOfCode(t, name, value);
}

/** What somebody does not want, as a part of a search. */
export const notText = (t: Texts, what: string) => t("search:describe.not", { occupation: what });

/** What is refused is called as it would be wished for, but where that name says more: "nur Nachtschicht". */
export function refusedName(
  t: Texts,
  text: string,
  { districts, places }: Pick<Names, "districts" | "places">,
): string {
  const refusal = parseRefusal(text);
  if (!refusal) return text;
  const { what, code } = refusal;
  switch (what) {
    case "district":
      return districts.get(code) ?? code;
    case "place":
      return places.get(code) ?? code;
    case "company":
      return code;
    case "word":
      return t("search:refused.word", { word: code });
    default:
      return what === "shift" && code in shortShifts
        ? t(`search:refused.${code as ShortShift}`)
        : nameOfCode(t, what, code);
  }
}

const shortShifts = { early: 1, late: 1, night: 1, two: 1, three: 1, four: 1 };
type ShortShift = keyof typeof shortShifts;

/** Every code of a dimension has its name there; the test of the catalogues holds them to it. */
export const catalogOf: Record<Dimension, string> = {
  kind: "listing:kind",
  field: "listing:field",
  shift: "listing:shift",
  country: "listing:country",
  hours: "search:hours",
  certificate: "listing:certificate",
  for: "search:for",
  contract: "search:contract",
  team: "listing:language",
  with: "search:with",
};

function germanText(t: Texts, level: NonNullable<Criteria["german"]>) {
  return level === "none" ? t("search:describe.germanNone") : t("search:describe.german", { level });
}

/** The same search without one of its parts. */
export function without(criteria: Criteria, part: Removable): Criteria {
  const rest = { ...criteria, page: 1 };
  switch (part.name) {
    case "q":
      return { ...rest, q: "" };
    case "near":
      return { ...rest, near: "" };
    case "german":
      return { ...rest, german: null };
    case "pay":
      return { ...rest, pay: null };
    case "transit":
      return { ...rest, transit: null };
    case "start":
      return { ...rest, start: null };
    case "not":
      return { ...rest, not: criteria.not.filter((value) => value !== part.value) };
    case "no":
      return { ...rest, no: criteria.no.filter((value) => value !== part.value) };
    case "district":
      return { ...rest, district: criteria.district.filter((value) => value !== part.value) };
    default:
      return { ...rest, [part.name]: criteria[part.name].filter((value) => value !== part.value) };
  }
}
