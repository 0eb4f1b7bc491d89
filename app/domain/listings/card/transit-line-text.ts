// A face of this room: other nouns may import it.

import type { FirstLeg, LineKind } from "#app/domain/timetable/transit.ts";
import { formatHours } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

/** When one is there without a car, by which line if by any, and when home again. */
export type CardTransitText = {
  arrives: string;
  back: string;
  line: { kind: LineKind; name: string } | null;
  by: FirstLeg;
  /** Then nobody knows how far it is from door to door. */
  sameTown: boolean;
};

/** "ohne Auto: da um 05:40 mit Bus 27, zurück 22:10". */
export function transitLineText(t: Texts, lang: Lang, { arrives, back, line, by, sameTown }: CardTransitText) {
  if (sameTown && line === null) return t("transit:sameTownCard");
  const times = { arrives: formatHours(lang, arrives, null), back: formatHours(lang, back, null) };
  const means = line === null ? t(`transit:allTheWay.${by}`) : t(`transit:by.${line.kind}`, { name: line.name });
  return t("transit:card", { ...times, means });
}
