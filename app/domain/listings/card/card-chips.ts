import type { Feature, Kind } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Card } from "./find-cards.server.ts";

type Fact = "kind" | "start" | "shifts" | "certificate" | "posts" | Feature;

export const mostChips = 3;

/** What decides, first things first; how far, how much German and how much money stand beside it. */
const deciding = {
  job: ["shifts", "start", "accommodation", "commuter_bus", "posts"],
  apprenticeship: ["kind", "start", "certificate", "taster_day", "posts"],
  dual_study: ["kind", "start", "certificate", "taster_day"],
  internship: ["kind", "start", "accommodation", "shifts"],
  student_job: ["kind", "shifts", "start"],
  thesis: ["kind", "start", "remote_part"],
} as const satisfies Record<Kind, readonly Fact[]>;

/** What one chip says; where that is a sentence with a value, only the value. */
export type ChipFact = { says: "text"; text: string } | { says: "start"; day: Day } | { says: "posts"; count: number };

export function cardChips(t: Texts, lang: Lang, card: Card): string[] {
  return chipFacts(t, card).map((fact) => chipText(t, lang, fact));
}

export function chipFacts(t: Texts, card: Card): ChipFact[] {
  const facts: readonly Fact[] = deciding[card.kind];
  return facts.flatMap((fact) => factOf(t, card, fact) ?? []).slice(0, mostChips);
}

export function chipText(t: Texts, lang: Lang, fact: ChipFact): string {
  switch (fact.says) {
    case "start":
      return t("listing:card.start", { day: formatDay(lang, fact.day) });
    case "posts":
      return t("listing:card.posts", { count: fact.count });
    case "text":
      return fact.text;
  }
}

function factOf(t: Texts, card: Card, fact: Fact): ChipFact | null {
  if (fact === "start" && card.startsOn) return { says: "start", day: card.startsOn };
  if (fact === "posts") return card.posts > 1 ? { says: "posts", count: card.posts } : null;
  const text = plainText(t, card, fact);
  return text ? { says: "text", text } : null;
}

function plainText(t: Texts, card: Card, fact: Exclude<Fact, "posts">): string | null {
  switch (fact) {
    case "kind":
      return kindChip(card.title, t(`listing:kind.${card.kind}`));
    case "start":
      return t("listing:card.atOnce");
    case "shifts":
      return card.shifts.map((shift) => t(`listing:shift.${shift}`)).join(", ");
    case "certificate":
      return card.certificate && t(`listing:certificate.${card.certificate}`);
    default:
      return card.features.includes(fact) ? t(`listing:feature.${fact}`) : null;
  }
}

/** A title that says it itself leaves room for something else. In Czech the German word stands behind the own one. */
function kindChip(title: string, kind: string) {
  const [own = kind] = kind.split(" (");
  return title.toLowerCase().includes(own.toLowerCase()) ? null : kind;
}
