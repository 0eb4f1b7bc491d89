import { schemaOfOrganisation } from "#app/domain/companies/schema-of-organisation.ts";
import { timeZone } from "#app/platform/days.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { instantAt } from "#app/platform/zoned-time.ts";
import type { EventTime } from "../event-times.ts";
import type { EventView } from "../event-view.ts";

type Addresses = { page: string; company: string | null; office: string };

/**
 * The event as schema.org's Event, with nothing in it that the page does not show. A last day to do something is no event,
 * and what is over is nothing to come to: both have none.
 */
export function eventJsonLd(event: EventView, lang: Lang, { page, company, office }: Addresses) {
  const [first, last] = [event.times[0], event.times.at(-1)];
  if (event.kind === "deadline" || !first || !last) return null;
  const named = {
    name: event.title.text,
    location: locationOf(event, page),
    eventStatus: `https://schema.org/${event.status === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: `https://schema.org/${attendance(event)}EventAttendanceMode`,
  };
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    ...named,
    startDate: stamp(first.day, first.starts),
    ...endOf(last),
    ...(event.times.length > 1
      ? {
          subEvent: event.times.map((time) => ({
            "@type": "Event",
            ...named,
            startDate: stamp(time.day, time.starts),
            ...endOf(time),
          })),
        }
      : {}),
    ...(event.text ? { description: event.text.text } : {}),
    url: page,
    inLanguage: event.languages,
    organizer: organizersOf(event, { company, office }),
  };
}

function organizersOf(event: EventView, { company, office }: Omit<Addresses, "page">) {
  const { company: known, partner } = event;
  const named = [
    ...(known ? [{ "@type": schemaOfOrganisation[known.kind], name: known.name, url: company }] : []),
    ...(partner ? [{ "@type": "Organization", name: partner }] : []),
  ];
  return named.length > 0 ? named : [{ "@type": "Organization", name: office }];
}

function attendance({ place, online }: EventView) {
  if (place && online) return "Mixed";
  return place ? "Offline" : "Online";
}

function locationOf({ place, address, online, link }: EventView, page: string) {
  const there = place
    ? [
        {
          "@type": "Place",
          name: address ?? place.localName,
          address: {
            "@type": "PostalAddress",
            ...(address ? { streetAddress: address } : {}),
            addressLocality: place.localName,
            addressCountry: place.country,
          },
        },
      ]
    : [];
  return [...there, ...(online ? [{ "@type": "VirtualLocation", url: link ?? page }] : [])];
}

const endOf = ({ day, ends }: EventTime) => (ends ? { endDate: stamp(day, ends) } : {});

/** With the distance to UTC that the clocks have on that day. */
function stamp(day: string, time: string | null) {
  const instant = time ? instantAt({ day, time, timeZone }) : null;
  if (!instant) return day;
  const minutes = Math.round((Date.parse(`${day}T${time}:00Z`) - instant.getTime()) / 60_000);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day}T${time}:00+${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
