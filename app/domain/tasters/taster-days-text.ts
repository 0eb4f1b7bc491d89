import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import type { TasterDays } from "./taster.ts";

/** "12. März 2027, 7:30 Uhr", or from one day to another. */
export function tasterDaysText(lang: Lang, { firstDay, lastDay, startsAt }: TasterDays & { startsAt: string | null }) {
  const t = textsOf(lang);
  const first = formatDay(lang, firstDay);
  const days = lastDay === null ? first : t("taster:days", { first, last: formatDay(lang, lastDay) });
  return startsAt === null ? days : t("taster:daysAt", { days, time: startsAt.replace(/^0/, "") });
}
