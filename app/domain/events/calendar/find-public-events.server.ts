import type { Lang } from "#db/codes.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import type { Day } from "#db/schema.ts";
import type { Store } from "#db/store-edition.server.ts";
import { comingTimes } from "../event-times.ts";
import type { EventView } from "../event-view.ts";
import { eventsFrom, findEventViews, publicEvents } from "../find-event-views.server.ts";
import { monthOf, monthStart } from "./month.ts";

/** All public events with a time in this month or later: there are never so many that they could not be sifted here. */
const findFrom: (store: Store, lang: Lang, from: Day) => Promise<EventView[]> = rememberByRevision(
  ({ db }, lang: Lang, from: Day) => findEventViews(db, lang, (rows) => eventsFrom(from)(publicEvents(rows))),
);

/** With what of this month is over already. */
export const findEventsOfMonths = (store: Store, { lang, today }: { lang: Lang; today: Day }) =>
  findFrom(store, lang, monthStart(monthOf(today)));

export async function findComingEvents(store: Store, asked: { lang: Lang; today: Day }) {
  const events = await findEventsOfMonths(store, asked);
  return events.filter(({ times }) => comingTimes(times, asked.today).length > 0);
}

/** What is not called off, the next time first: for pages that have room for some. */
export async function findNextEvents(
  store: Store,
  { isMeant = () => true, ...asked }: { lang: Lang; today: Day; isMeant?: (event: EventView) => boolean },
) {
  const next = ({ times }: EventView) => comingTimes(times, asked.today)[0];
  const coming = await findComingEvents(store, asked);
  return coming
    .filter((event) => event.status === "published" && isMeant(event))
    .map((event) => ({ event, key: `${next(event)?.day ?? ""} ${next(event)?.starts ?? ""}` }))
    .sort((a, b) => a.key.localeCompare(b.key))
    .map(({ event }) => event);
}
