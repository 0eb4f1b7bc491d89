import { formatHours, formatList, formatWeekday } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { ContactHours } from "./contact-person.ts";

/** "Mo–Do, 09:00–15:00 Uhr". */
export function contactHoursText(lang: Lang, { weekdays, from, until }: ContactHours) {
  return `${weekdaysText(lang, weekdays)}, ${formatHours(lang, from, until)}`;
}

/** Three days in a row and more are told by the first and the last. */
function weekdaysText(lang: Lang, weekdays: readonly number[]) {
  const rows = weekdays
    .toSorted((a, b) => a - b)
    .reduce<number[][]>((rows, day) => {
      const last = rows.at(-1);
      return last?.at(-1) === day - 1 ? [...rows.slice(0, -1), [...last, day]] : [...rows, [day]];
    }, []);
  const names = rows.flatMap((row) => {
    const [first = "", ...others] = row.map((day) => weekdayName(lang, day));
    return others.length > 1 ? [`${first}–${others.at(-1) ?? ""}`] : [first, ...others];
  });
  return formatList(lang, names);
}

/** "Mo" of 1. */
export const weekdayName = (lang: Lang, weekday: number) => formatWeekday(lang, `2024-01-0${weekday}`);
