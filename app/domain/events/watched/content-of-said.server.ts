import type { Db } from "#db/connect.server.ts";
import { findPlaces } from "#app/domain/places/find-place.server.ts";
import { readWebAddress } from "#app/platform/typed/read-web-address.ts";
import type { EventContent } from "../event-content.ts";
import { eventLimits } from "../form/event-form.ts";
import type { SaidEvent, WatchedCalendar } from "./watched-calendar.ts";

type Place = { placeId: string | null; address: string | null; online: boolean; link: string | null };

/** What our own event says when it says what the source does. Whoever's calendar it is invites; the office can say otherwise. */
export async function contentOfSaid(
  db: Db,
  calendar: Pick<WatchedCalendar, "name" | "lang" | "kind">,
  said: SaidEvent,
): Promise<EventContent> {
  const { lang, kind, name } = calendar;
  const { placeId, address, online, link } = await placeOf(db, said.location, calendar);
  const text = said.text === null ? null : cut(said.text, eventLimits.text);
  return {
    ...{ kind, membersOnly: false, companyId: null, partner: cut(name, eventLimits.partner) },
    ...{ placeId, address, online, link: said.link ?? link },
    times: said.times.slice(0, eventLimits.times),
    texts: [{ lang, title: cut(said.title, eventLimits.title), text }],
    ...{ audiences: [], fields: [], languages: [lang], registration: null },
  };
}

const meansOnline =
  /^(online|virtuell|virtual|wirtualnie|zdalnie|webinar|web-seminar|zoom|microsoft teams|ms teams)\b/i;
/** A street has a number; a postal code says where it is. */
const postalCode = /\b(\d{5}|\d{2}-\d{3}|\d{3} \d{2})\b/;

/** Calendars say in one line where it is, the town mostly at its end. */
async function placeOf(db: Db, location: string | null, { lang }: Pick<WatchedCalendar, "lang">): Promise<Place> {
  const nowhere = { placeId: null, address: null, online: false, link: null };
  if (location === null) return nowhere;
  if (/^https?:\/\//i.test(location)) {
    const link = readWebAddress(location.split(/\s/)[0] ?? "");
    return { ...nowhere, online: true, link: link.ok ? link.value : null };
  }
  if (meansOnline.test(location)) return { ...nowhere, online: true };
  const parts = location.split(/[,;|()\n]|\s[-–]\s/).map((part) => part.trim());
  const named = parts.filter((part) => part !== "" && (!/\d/.test(part) || postalCode.test(part)));
  for (const part of named.toReversed()) {
    const [place] = await findPlaces(db, part, lang);
    if (!place) continue;
    const others = parts.slice(0, parts.lastIndexOf(part)).filter(Boolean);
    return { ...nowhere, placeId: place.id, address: cut(others.join(", "), eventLimits.address) || null };
  }
  return { ...nowhere, address: cut(location, eventLimits.address) };
}

function cut(text: string, limit: number) {
  return text.length <= limit
    ? text
    : `${text
        .slice(0, limit - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
