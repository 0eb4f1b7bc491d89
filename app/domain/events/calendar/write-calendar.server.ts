import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { timeZone } from "#app/platform/days.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { instantAt } from "#app/platform/zoned-time.ts";
import type { EventView } from "../event-view.ts";
import { organiserText } from "../event-words.ts";

export type CalendarMethod = "PUBLISH" | "CANCEL";

type Asked = {
  events: readonly EventView[];
  lang: Lang;
  /** Of the whole calendar; null in a mail, which is about one event. */
  name: string | null;
  method: CalendarMethod;
  config: Pick<Config, "origin" | "board" | "operator">;
  addressOf: (lang: Lang, event: EventView) => string;
};

/** How often a calendar asks again. */
const refresh = 6 * 3600;

/**
 * RFC 5545: each time of each event, so that a change or a cancellation reaches whoever has it already, from a mail or
 * from the page. In UTC, so that no calendar needs to know our clocks; what lasts the whole day is a day.
 */
export function writeCalendar({ events, lang, name, method, config, addressOf }: Asked) {
  const calendar = ical({
    ...(name === null ? {} : { name, ttl: refresh, url: config.origin + paths.events(lang) }),
    prodId: { company: config.board.name, product: "events" },
    method: ICalCalendarMethod[method],
  });
  const t = textsFor(lang);
  for (const event of events) {
    const address = addressOf(lang, event);
    const organiser = organiserText(lang, event, config.operator.name);
    const isOff = event.status === "cancelled" || method === "CANCEL";
    for (const time of event.times) {
      calendar.createEvent({
        ...spanOf(time),
        id: `event-${event.id}-${time.position}@${new URL(config.origin).hostname}`,
        sequence: event.sequence,
        stamp: new Date(event.updatedAt),
        status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        summary: event.title.text,
        location: locationOf(event) ?? t("event:online"),
        description: [t(`event:kind.${event.kind}`), organiser, event.text?.text, address].filter(Boolean).join("\n"),
        url: address,
      });
    }
  }
  // RFC 5545 ends every line, the last one too.
  return `${calendar.toString()}\r\n`;
}

function spanOf({ day, starts, ends }: EventView["times"][number]) {
  const at = (time: string) => instantAt({ day, time, timeZone }) ?? new Date(`${day}T${time}:00Z`);
  if (!starts) return { allDay: true, start: new Date(`${day}T00:00:00Z`), timezone: "UTC" };
  return { start: at(starts), end: ends ? at(ends) : null };
}

function locationOf({ place, address }: EventView) {
  return place ? [address, place.localName].filter(Boolean).join(", ") : null;
}
