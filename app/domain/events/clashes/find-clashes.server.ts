import type { Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { EventKind } from "#db/event-codes.ts";
import type { Day } from "#db/schema.ts";
import { holidayArea, holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import { findKindOfOrganisation } from "#app/domain/companies/find-kind-of-organisation.server.ts";
import { readsAsMember } from "#app/domain/companies/kinds-of-organisation.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { comingTimes, type EventTime } from "../event-times.ts";
import type { EventView } from "../event-view.ts";
import { eventsFrom, findEventViews } from "../find-event-views.server.ts";
import { findHolidayAreas } from "../school-holidays/find-holiday-areas.server.ts";
import { findSchoolHolidays } from "../school-holidays/find-school-holidays.server.ts";
import { holidaysOn, type NotEntered, notEntered } from "../school-holidays/school-clashes.ts";
import type { SchoolHoliday } from "../school-holidays/school-holiday.ts";
import type { SchoolHolidayKind } from "../school-holidays/school-holiday-kinds.ts";
import { clashingDay, freeWeekends, type Gathering, occasionOf } from "./gathering.ts";

export type Clashes = {
  /** `event` null: what somebody else has not published yet, or only for members; that there is something is all that may be said. */
  clashes: { day: Day; event: { id: string; kind: EventKind; title: string; lang: Lang } | null }[];
  holidays: { day: Day; countries: Country[] }[];
  /** Areas by name, those of the event's own district first. */
  schoolHolidays: { kind: SchoolHolidayKind; from: Day; until: Day; areas: string[] }[];
  /** For which years nobody can say that there are none: of the event, and of the weekends that are proposed. */
  notEntered: NotEntered[];
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
  const asks = {
    companyId,
    isMember: companyId === null || readsAsMember(await findKindOfOrganisation(db, companyId)),
  };
  const clashes = others.flatMap((other) => {
    const day = clashingDay(own, gatheringOf(other, today));
    if (day === null) return [];
    const { id, kind, title } = other;
    return [{ day, event: maySee(other, asks) ? { id, kind, title: title.text, lang: title.lang } : null }];
  });
  const holidayIn = await findHolidays(db);
  const holidays = own.times.flatMap(({ day }) => {
    const countries = holidayIn(day);
    return countries.length > 0 ? [{ day, countries }] : [];
  });
  const schools = await findSchools(db, { districtId: own.districtId, lang });
  const ownDays = own.times.map(({ day }) => day);
  const schoolHolidays = schools.on(ownDays);
  const keepsAway = (day: Day) => callsPupils(event) && schools.isOffHere(day);
  const isTaken = (day: Day) =>
    holidayIn(day).length > 0 ||
    keepsAway(day) ||
    others.some((other) => clashingDay({ ...own, times: [{ day }] }, gatheringOf(other, today)) !== null);
  const [first] = own.times;
  const inTheWay = clashes.length + holidays.length > 0 || ownDays.some(keepsAway);
  const weekends = inTheWay && first ? freeWeekends(occasionOf(first.day), proposed, isTaken) : [];
  return {
    clashes: clashes.sort((one, other) => one.day.localeCompare(other.day)),
    ...{ holidays, schoolHolidays, weekends },
    notEntered: schools.notEntered([...ownDays, ...weekends]),
  };
}

/** Whom school holidays keep away; without a choice everybody is meant, and so are they. Others may come all the better. */
function callsPupils({ audiences }: Planned) {
  return audiences.length === 0 || audiences.includes("pupils") || audiences.includes("parents");
}

/** The holidays of the schools of the whole region, for people come from beside, and those where the event is. */
async function findSchools(db: Db, { districtId, lang }: { districtId: string | null; lang: Lang }) {
  const { choices, schools, holdIn, nameOf } = await findHolidayAreas(db, lang);
  const here = districtId === null ? [] : holdIn(districtId);
  const concerned = new Set([...choices.map(({ id }) => id), ...here]);
  const stored = (await findSchoolHolidays(db)).filter(({ area }) => concerned.has(area));
  const ofHere = stored.filter(({ area }) => here.includes(area));
  return {
    isOffHere: (day: Day) => holidaysOn(ofHere, [day]).length > 0,
    on: (days: readonly Day[]) => together(holidaysOn(stored, days), { here, nameOf }),
    notEntered: (days: readonly Day[]) =>
      notEntered(days, { schools, holidays: stored }).map((lack) => ({ ...lack, areas: lack.areas.map(nameOf) })),
  };
}

type Naming = { here: readonly string[]; nameOf: (area: string) => string };

/** Areas that have the same holidays at the same time stand in one line. */
function together(holidays: readonly SchoolHoliday[], { here, nameOf }: Naming): Clashes["schoolHolidays"] {
  const isHere = ({ area }: SchoolHoliday) => Number(here.includes(area));
  const sorted = [...holidays].sort((one, other) => isHere(other) - isHere(one));
  const lines = Map.groupBy(sorted, ({ kind, from, until }) => `${kind} ${from} ${until}`);
  return [...lines.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { kind, from, until } = first;
    return [{ kind, from, until, areas: [first, ...others].map(({ area }) => nameOf(area)) }];
  });
}

function gatheringOf({ times, place, audiences, fields }: Omit<Planned, "id">, today: Day): Gathering {
  return { times: comingTimes(times, today), districtId: place?.districtId ?? null, audiences, fields };
}

type Asking = Pick<Asked, "companyId"> & { isMember: boolean };

function maySee({ status, byCompany, company, membersOnly }: EventView, { companyId, isMember }: Asking) {
  if (status === "published" || status === "cancelled") return isMember || !membersOnly || company?.id === companyId;
  return companyId === null ? status === "submitted" || !byCompany : byCompany && company?.id === companyId;
}

/** In which of the board's countries a day is a public holiday, in any of its parts. */
async function findHolidays(db: Db) {
  const areas = await db.selectFrom("district").select(["country", "subdivision"]).distinct().execute();
  const asked = areas.map((area) => ({ country: area.country, isHoliday: holidaysOf(holidayArea(area)) }));
  return (day: Day) =>
    [...new Set(asked.flatMap(({ country, isHoliday }) => (isHoliday(day) ? [country] : [])))].sort();
}
