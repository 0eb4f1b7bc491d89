import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { eventsFrom, findEventViews, outEvents } from "#app/domain/events/find-event-views.server.ts";
import { daysAfter } from "#app/platform/days.ts";
import { formatDay } from "#app/platform/i18n/format.ts";

const year = 366;

type Asked = { lang: Lang; today: Day; chosen: readonly string[] };

/** Events of this year and to come that an example may name, the latest first; those it names already, however old. */
export async function findOfferedEvents(db: Db, { lang, today, chosen }: Asked) {
  const recent = await findEventViews(db, lang, (rows) => eventsFrom(daysAfter(today, -year))(outEvents(rows)));
  const missing = chosen.filter((id) => !recent.some((event) => event.id === id));
  const older =
    missing.length === 0
      ? []
      : await findEventViews(db, lang, (rows) => outEvents(rows).where("event.id", "in", missing));
  return [...older, ...recent]
    .filter(({ company }) => !company?.suspended)
    .map(({ id, title, times }) => ({ id, label: `${formatDay(lang, times[0]?.day ?? today)}: ${title.text}` }))
    .reverse();
}
