import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

/** From Monday to Sunday. */
export function weekText(t: Texts, lang: Lang, monday: Day) {
  return t("alert:returnee.span", { from: formatDay(lang, monday), until: formatDay(lang, daysAfter(monday, 6)) });
}
