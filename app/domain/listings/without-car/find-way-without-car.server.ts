// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { loadCrossings } from "#app/domain/places/load-crossings.server.ts";
import type { Stop } from "#app/domain/places/way.ts";
import { findFeeds } from "#app/domain/timetable/find-feeds.server.ts";
import { findHome } from "#app/domain/timetable/find-home.server.ts";
import type { FirstLeg, TransitAnswer } from "#app/domain/timetable/transit.ts";
import { usualSchoolDay, type UsualShift } from "#app/domain/timetable/usual-shifts.ts";
import { dayOf } from "#app/platform/days.ts";
import { timesWithUsualDay } from "./times-with-usual-day.ts";
import { type AssumedShift, workedShifts, type Working } from "./worked-shifts.ts";

type Town = Stop & { name: string };

/** To one place by the hours of one shift. */
type ShiftAnswer = { shift: AssumedShift; answer: TransitAnswer };

export type WayWithoutCar = {
  from: string;
  to: string;
  by: FirstLeg;
  /** Then nobody knows how far it is from door to door. */
  sameTown: boolean;
  /** Of every shift that has to be reached. */
  answers: ShiftAnswer[];
  /** To the vocational school, and on which usual day. */
  school: { to: string; hours: UsualShift; answer: TransitAnswer } | null;
  /** Whose timetable it is, and until when. */
  sources: { publisher: string; lastDay: string }[];
  /** Names of the crossings on the way, by id. */
  crossings: Record<string, string>;
};

type Asked = {
  view: Working & { training: { day: { from: string; until: string } | null } | null; places: readonly Town[] };
  from: Town;
  school: Town | null;
  by: FirstLeg;
  lang: Lang;
  now: Date;
};

/** Whether a listing can be reached from somewhere by bus and train, or why not. Null where no timetable says so. */
export async function findWayWithoutCar(store: Store, asked: Asked): Promise<WayWithoutCar | null> {
  const { view, from, school, by, lang, now } = asked;
  const edition = await editionOf(store);
  const home = await findHome(edition, from, { by, now });
  const shifts = workedShifts(workingOfView(view));
  if (!home || (shifts.length === 0 && !school)) return null;
  const ways = view.places.map((place) => ({
    to: place.name,
    sameTown: isSamePlace(from, place),
    answers: shifts.map((shift) => ({ shift, answer: home.to(place, shift) })),
  }));
  const best = ways.sort((one, other) => missedIn(one.answers) - missedIn(other.answers))[0];
  if (!best) return null;
  const feeds = (await findFeeds(edition)).filter(({ lastDay }) => lastDay >= dayOf(now));
  const schoolAnswer = school && home.to(school, usualSchoolDay);
  const told = [...best.answers.map(({ answer }) => answer), ...(schoolAnswer ? [schoolAnswer] : [])];
  return {
    ...{ from: from.name, ...best, by },
    school: school && schoolAnswer && { to: school.name, hours: usualSchoolDay, answer: schoolAnswer },
    sources: feeds.map(({ publisher, lastDay }) => ({ publisher, lastDay })),
    crossings: await namesOfCrossings(edition.db, told, lang),
  };
}

function workingOfView({ kind, shifts, shiftTimes, training }: Asked["view"]) {
  const { from: dayFrom = null, until: dayUntil = null } = training?.day ?? {};
  return { kind, shifts, shiftTimes: timesWithUsualDay(shiftTimes, { dayFrom, dayUntil }) };
}

const isSamePlace = (one: Stop, other: Stop) => one.latitude === other.latitude && one.longitude === other.longitude;

const missedIn = (answers: readonly ShiftAnswer[]) => answers.filter(({ answer }) => !answer.reachable).length;

async function namesOfCrossings(db: Parameters<typeof loadCrossings>[0], answers: TransitAnswer[], lang: Lang) {
  const legs = answers.flatMap(({ there, home }) => [...(there?.legs ?? []), ...(home?.legs ?? [])]);
  const ids = new Set(legs.flatMap((leg) => (leg.kind === "ride" || leg.via === null ? [] : [leg.via])));
  if (ids.size === 0) return {};
  const crossings = await loadCrossings(db);
  return Object.fromEntries(crossings.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name[lang]]));
}
