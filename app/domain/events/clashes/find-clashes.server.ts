import type { Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { EventKind } from "#db/event-codes.ts";
import type { Day } from "#db/schema.ts";
import { holidayArea, holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { comingTimes, type EventTime } from "../event-times.ts";
import type { EventView } from "../event-view.ts";
import { eventsFrom, findEventViews } from "../find-event-views.server.ts";
import { clashingDay, freeWeekends, type Gathering, occasionOf } from "./gathering.ts";

export type Clashes = {
  /** `event` null: what somebody else has not published yet; that there is something is all that may be said. */
  clashes: { day: Day; event: { id: string; kind: EventKind; title: string; lang: Lang } | null }[];
  holidays: { day: Day; countries: Country[] }[];
  /** Saturdays; only where something is in the way. */
  weekends: Day[];
};

/** What is planned, whether it is kept already or only typed. */
type Planned = Pick<EventView, "id" | "audiences" | "fields"> & {
  times: readonly EventTime[];
  place: { districtId: string | null } | null;
};

type Asked = {
  event: Planned;
  lang: Lang;
  today: Day;
  /** Whose people ask; null: the office. */
  companyId: string | null;
};

const proposed = 3;

/** What else takes place when an event does, for whoever plans it: published, or a draft of somebody who plans as well. */
export async function findClashes(db: Db, { event, lang, today, companyId }: Asked): Promise<Clashes> {
  const events = await findEventViews(db, lang, (rows) =>
    eventsFrom(today)(rows).where("event.id", "!=", event.id).where("event.status", "!=", "cancelled"),
  );
  const others = events.filter(({ kind, company }) => kind !== "deadline" && !company?.suspended);
  const own = gatheringOf(event, today);
  const clashes = others.flatMap((other) => {
    const day = clashingDay(own, gatheringOf(other, today));
    if (day === null) return [];
    const { id, kind, title } = other;
    return [{ day, event: maySee(other, companyId) ? { id, kind, title: title.text, lang: title.lang } : null }];
  });
  const holidayIn = await findHolidays(db);
  const holidays = own.times.flatMap(({ day }) => {
    const countries = holidayIn(day);
    return countries.length > 0 ? [{ day, countries }] : [];
  });
  const isTaken = (day: Day) =>
    holidayIn(day).length > 0 ||
    others.some((other) => clashingDay({ ...own, times: [{ day }] }, gatheringOf(other, today)) !== null);
  const [first] = own.times;
  const inTheWay = clashes.length + holidays.length > 0;
  const weekends = inTheWay && first ? freeWeekends(occasionOf(first.day), proposed, isTaken) : [];
  return { clashes: clashes.sort((one, other) => one.day.localeCompare(other.day)), holidays, weekends };
}

function gatheringOf({ times, place, audiences, fields }: Omit<Planned, "id">, today: Day): Gathering {
  return { times: comingTimes(times, today), districtId: place?.districtId ?? null, audiences, fields };
}

function maySee({ status, byCompany, company }: EventView, companyId: string | null) {
  if (status === "published" || status === "cancelled") return true;
  return companyId === null ? status === "submitted" || !byCompany : byCompany && company?.id === companyId;
}

/** In which of the board's countries a day is a public holiday, in any of its parts. */
async function findHolidays(db: Db) {
  const areas = await db.selectFrom("district").select(["country", "subdivision"]).distinct().execute();
  const asked = areas.map((area) => ({ country: area.country, isHoliday: holidaysOf(holidayArea(area)) }));
  return (day: Day) =>
    [...new Set(asked.flatMap(({ country, isHoliday }) => (isHoliday(day) ? [country] : [])))].sort();
}
