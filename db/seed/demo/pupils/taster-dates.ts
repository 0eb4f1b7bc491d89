import type { Insertable } from "kysely";
import type { Database } from "../../../schema.ts";
import { dayAfter } from "../days.ts";

type Target = { listing: { id: string; kind: string; status: string }; company: string };

/** On two days, and for one week, every company lets pupils look at one of its apprenticeships. */
export function tasterDates(targets: readonly Target[], { now, newId }: { now: Date; newId: () => string }) {
  const first = new Map(
    targets
      .filter(({ listing }) => listing.kind === "apprenticeship" && listing.status === "published")
      .map(({ listing, company }) => [company, listing.id] as const)
      .reverse(),
  );
  return [...first.values()].flatMap((listing_id): Insertable<Database["taster_date"]>[] => {
    const on = { listing_id, starts_at: "08:00", places: 2 };
    return [
      { id: newId(), ...on, first_day: weekday(now, 10), last_day: null },
      { id: newId(), ...on, first_day: weekday(now, 24), last_day: null },
      { id: newId(), ...on, first_day: monday(now, 40), last_day: dayAfter(now, fromMonday(now, 40) + 4) },
    ];
  });
}

const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();

function weekday(now: Date, after: number): string {
  const day = dayAfter(now, after);
  return [0, 6].includes(weekdayOf(day)) || /12-2[4-9]|12-3|01-0[1-6]/.test(day) ? weekday(now, after + 1) : day;
}

const fromMonday = (now: Date, after: number): number =>
  weekdayOf(dayAfter(now, after)) === 1 ? after : fromMonday(now, after + 1);
const monday = (now: Date, after: number) => dayAfter(now, fromMonday(now, after));
