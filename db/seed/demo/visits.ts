import type { Insertable } from "kysely";
import { type ListingCounted, visitSources } from "#db/listings/visit-codes.ts";
import type { Database } from "#db/schema.ts";
import { dayAfter } from "./days.ts";
import { type Random, randomFor } from "./random.ts";

type Published = { id: string; first_published_at?: string | null };
type Counted = { counted: ListingCounted; count: number };

const longest = 90;

/** How often each of the sources brings somebody on a good day. */
const mostOf: Record<(typeof visitSources)[number], number> = { search: 14, engine: 6, alert: 4, poster: 2, other: 3 };

/** Who looked at these listings since they were published, fewer at the end of a week. */
export function visitRows(listings: readonly Published[], { seed, now }: { seed: number; now: Date }) {
  return listings.flatMap(({ id, first_published_at: published }, index): Insertable<Database["listing_day"]>[] => {
    if (!published) return [];
    const random = randomFor(seed + 3, index);
    const age = Math.min(longest, Math.floor((now.getTime() - Date.parse(published)) / 86_400_000));
    return Array.from({ length: age }, (_, ago) => dayAfter(now, -ago)).flatMap((day) => {
      const weekend = [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
      return onOneDay(random, weekend ? 0.4 : 1).map((row) => ({ listing_id: id, day, ...row }));
    });
  });
}

function onOneDay(random: Random, share: number): Counted[] {
  const visits = visitSources.map((counted) => ({
    counted,
    count: Math.floor(mostOf[counted] * share * random.next() ** 2),
  }));
  const all = visits.reduce((sum, { count }) => sum + count, 0);
  const started = Math.floor(all * 0.12 * random.next() * 2);
  const sent = Math.floor(started * 0.8);
  return [...visits, { counted: "started" as const, count: started }, { counted: "sent" as const, count: sent }].filter(
    ({ count }) => count > 0,
  );
}
