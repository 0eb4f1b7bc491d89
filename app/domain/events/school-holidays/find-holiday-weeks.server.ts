import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findHolidayAreas } from "./find-holiday-areas.server.ts";
import { findSchoolHolidays } from "./find-school-holidays.server.ts";
import { type HolidayWeek, holidayWeeks } from "./holiday-weeks.ts";

/** Weeks in which people who live elsewhere often come home: holidays of the schools and public holidays of the region. */
export async function findHolidayWeeks(db: Db, { lang, now }: { lang: Lang; now: Date }): Promise<HolidayWeek[]> {
  const t = textsFor(lang);
  const { schools } = await findHolidayAreas(db, lang);
  const held = new Set(schools.flatMap(({ heldBy }) => heldBy));
  const school = (await findSchoolHolidays(db)).filter(({ area, kind }) => held.has(area) && kind !== "day_off");
  const isPublic = schools.map(({ area }) => holidaysOf(area));
  return holidayWeeks({
    today: dayOf(now),
    school: school.map(({ from, until, kind }) => ({ from, until, name: t(`schoolHoliday:kind.${kind}`) })),
    isPublic: (day) => isPublic.some((holds) => holds(day)),
    publicName: t("schoolHoliday:public"),
  });
}
