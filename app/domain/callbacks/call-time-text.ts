import { formatHours, formatWholeDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { type CallTime, hoursOf } from "./callback.ts";

/** "Dienstag, 1. Dezember 2026, 8–11 Uhr". */
export function callTimeText(lang: Lang, { day, part }: CallTime) {
  const { from, until } = hoursOf[part];
  return textsOf(lang)("callback:time", { day: formatWholeDay(lang, day), hours: formatHours(lang, from, until) });
}
