import { formatMoney } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Criteria } from "./criteria.ts";

type Removable = { name: "q" | "near" | "kind" | "field" | "district" | "german" | "shift" | "pay"; value: string };
export type CriteriaPart = Removable & { text: string };

/** A search in words, a part for each thing that narrows it. `districts`: names in the reader's language by id. */
export function describeCriteria(
  t: Texts,
  lang: Lang,
  criteria: Criteria,
  names: { districts: ReadonlyMap<string, string> },
): CriteriaPart[] {
  const { q, near, within, german, pay } = criteria;
  return [
    ...(q ? [{ name: "q" as const, value: q, text: q }] : []),
    ...(near
      ? [{ name: "near" as const, value: near, text: t("search:describe.near", { place: near, km: within }) }]
      : []),
    ...criteria.kind.map((value) => ({ name: "kind" as const, value, text: t(`listing:kind.${value}`) })),
    ...criteria.field.map((value) => ({ name: "field" as const, value, text: t(`listing:field.${value}`) })),
    ...criteria.district.map((value) => ({
      name: "district" as const,
      value,
      text: names.districts.get(value) ?? value,
    })),
    ...(german ? [{ name: "german" as const, value: german, text: germanText(t, german) }] : []),
    ...criteria.shift.map((value) => ({ name: "shift" as const, value, text: t(`listing:shift.${value}`) })),
    ...(pay
      ? [
          {
            name: "pay" as const,
            value: String(pay),
            text: t("search:describe.pay", { amount: formatMoney(lang, "EUR", pay * 100) }),
          },
        ]
      : []),
  ];
}

/** The same in one line, for a mail's subject or a box. */
export function criteriaInWords(
  t: Texts,
  lang: Lang,
  criteria: Criteria,
  names: { districts: ReadonlyMap<string, string> },
) {
  const parts = describeCriteria(t, lang, criteria, names).map((part) => part.text);
  return parts.length > 0 ? parts.join(", ") : t("search:describe.everything");
}

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
    default:
      return { ...rest, [part.name]: criteria[part.name].filter((value) => value !== part.value) };
  }
}
