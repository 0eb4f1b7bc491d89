import type { Day, Instant } from "#db/schema.ts";
import { timeZone } from "#app/platform/days.ts";
import { formatHours, formatInstant, formatInstantDay, formatList, formatWholeDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { shownIn } from "#app/platform/zoned-time.ts";
import { comingTimes, type EventTime } from "./event-times.ts";
import type { EventView } from "./event-view.ts";

/** "Samstag, 13. März 2027, 10:00–16:00 Uhr" */
export function timeText(lang: Lang, { day, starts, ends }: EventTime) {
  return [formatWholeDay(lang, day), starts && formatHours(lang, starts, ends)].filter(Boolean).join(", ");
}

/** Its next time; of what is over, the last one. */
export function nextTime({ times }: Pick<EventView, "times">, today: Day) {
  return comingTimes(times, today)[0] ?? times.at(-1);
}

/** "Musterau, online": in a line, without the street. */
export function whereText(t: Texts, { place, online }: Pick<EventView, "place" | "online">) {
  return [place?.name, online ? t("event:online") : null].filter(Boolean).join(" · ");
}

/** `office`: what the operator is called, who invites where nobody else does. */
export function organiserText(lang: Lang, { company, partner }: EventView, office: string) {
  const names = [company?.name, partner].filter((name): name is string => Boolean(name));
  return names.length > 0 ? formatList(lang, names) : office;
}

/** "12. März 2027", or where it ends before the day does, with the time. */
export function closingText(lang: Lang, closesAt: Instant) {
  const { time } = shownIn(timeZone, new Date(closesAt));
  return time === "23:59" ? formatInstantDay(lang, closesAt) : formatInstant(lang, closesAt);
}
