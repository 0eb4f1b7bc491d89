import type { Day } from "#db/schema.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

/** "8. Februar 2027 bis 20. Februar 2027", or one day alone. */
export function holidayDaysText({ t, lang }: { t: Texts; lang: Lang }, { from, until }: { from: Day; until: Day }) {
  if (from === until) return formatDay(lang, from);
  return t("schoolHoliday:span", { from: formatDay(lang, from), until: formatDay(lang, until) });
}
