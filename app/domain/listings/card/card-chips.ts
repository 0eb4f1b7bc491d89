import type { Feature, Kind } from "#db/codes.ts";
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

export function cardChips(t: Texts, lang: Lang, card: Card): string[] {
  const facts: readonly Fact[] = deciding[card.kind];
  return facts.flatMap((fact) => chipOf(t, lang, card, fact) ?? []).slice(0, mostChips);
}

function chipOf(t: Texts, lang: Lang, card: Card, fact: Fact): string | null {
  switch (fact) {
    case "kind":
      return kindChip(card.title, t(`listing:kind.${card.kind}`));
    case "start":
      return card.startsOn
        ? t("listing:card.start", { day: formatDay(lang, card.startsOn) })
        : t("listing:card.atOnce");
    case "shifts":
      return card.shifts.map((shift) => t(`listing:shift.${shift}`)).join(", ") || null;
    case "certificate":
      return card.certificate && t(`listing:certificate.${card.certificate}`);
    case "posts":
      return card.posts > 1 ? t("listing:card.posts", { count: card.posts }) : null;
    default:
      return card.features.includes(fact) ? t(`listing:feature.${fact}`) : null;
  }
}

/** A title that says it itself leaves room for something else. In Czech the German word stands behind the own one. */
function kindChip(title: string, kind: string) {
  const [own = kind] = kind.split(" (");
  return title.toLowerCase().includes(own.toLowerCase()) ? null : kind;
}
