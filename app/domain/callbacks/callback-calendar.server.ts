import type { Lang } from "#db/codes.ts";
import type { Config } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { calendarAttachment } from "#app/platform/mail/calendar-attachment.server.ts";
import { type CalendarEntry, writeEntries } from "#app/platform/mail/write-entries.server.ts";
import { type CallTime, hoursOf, waitsForCall } from "./callback.ts";
import type { Callback } from "./find-callback.server.ts";

type Reader = "person" | "company";

type Entry = {
  reader: Reader;
  lang: Lang;
  callback: { id: string; first: CallTime; second: CallTime; next: CallTime | null };
  listing: { title: string; company: string };
  /** Nobody calls any more. */
  over: boolean;
  config: Pick<Config, "origin" | "board">;
  now: Date;
};

/**
 * Both times that were asked for, of which the company takes one; once nobody was reached, the one at which it tries again
 * stands in the place of the first. Erasure does not reach calendars: nothing in it says who is called, nor the number.
 */
export function callbackCalendar({ reader, lang, callback, listing, over, config, now }: Entry) {
  const t = textsFor(lang);
  const { id, first, second, next } = callback;
  const entry = (place: number, { day, part }: CallTime, standing: CalendarEntry["standing"]): CalendarEntry => ({
    ...{ name: `callback-${id}-${place}`, firstDay: day, lastDay: null, ...hoursOf[part] },
    standing: over ? "off" : standing,
    summary: t(`callback:calendar.summary.${reader}`, listing),
    location: null,
    description: t(`callback:calendar.hint.${reader}`),
  });
  const entries = next
    ? [entry(1, next, "sure"), entry(2, second, "off")]
    : [entry(1, first, "maybe"), entry(2, second, "maybe")];
  return writeEntries({ entries, product: "calls", config, now });
}

type Asked = Pick<Entry, "reader" | "lang" | "config" | "now"> & { callback: Callback | null };

/** What a mail brought, for those who want it from the page, or gave no address. Null where nobody calls any more. */
export function callbackDownload({ callback, ...asked }: Asked) {
  if (!callback || !waitsForCall(callback.state)) return null;
  return calendarAttachment(callbackCalendar({ ...asked, callback, listing: callback.listing, over: false }));
}
