import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { calendarAttachment } from "#app/platform/mail/calendar-attachment.server.ts";
import { writeEntries } from "#app/platform/mail/write-entries.server.ts";
import { findTaster } from "./find-taster.server.ts";
import type { TasterDays } from "./taster.ts";

type Reader = "pupil" | "company";

type Entry = {
  reader: Reader;
  lang: Lang;
  taster: TasterDays & { id: string; startsAt: string | null };
  listing: { title: string; company: string; address: string };
  standing: "sure" | "off";
  config: Pick<Config, "origin" | "board">;
  now: Date;
};

/** For the calendar, or to take it out again. Erasure does not reach calendars: nothing in it says who comes. */
export function tasterCalendar({ reader, lang, taster, listing, standing, config, now }: Entry) {
  const t = textsFor(lang);
  const { id, firstDay, lastDay, startsAt } = taster;
  const entry = {
    ...{ name: `taster-${id}`, firstDay, lastDay, from: startsAt, until: null, standing },
    summary: t(`taster:calendar.summary.${reader}`, listing),
    location: listing.address,
    description: t(`taster:calendar.hint.${reader}`),
  };
  return writeEntries({ entries: [entry], product: "tasters", config, now });
}

type Asked = Pick<Entry, "reader" | "lang" | "config" | "now"> & { token: string };

/** What a mail brought, for those who want it from the page. Null while nothing is agreed. */
export async function tasterDownload(db: Db, { token, ...asked }: Asked) {
  const column = asked.reader === "pupil" ? "token_hash" : "company_hash";
  const taster = await findTaster(db, { column, token, ...asked });
  if (taster?.state !== "agreed") return null;
  return calendarAttachment(tasterCalendar({ ...asked, taster, listing: taster.listing, standing: "sure" }));
}
