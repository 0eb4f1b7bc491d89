import { rememberByVocabulary } from "#db/remember.server.ts";
import type { Store } from "#db/store-edition.server.ts";
import { type HolidayArea, holidayArea, holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import type { IsHoliday } from "#app/domain/calendar/working-days.ts";
import { findPlaces } from "#app/domain/places/find-place.server.ts";
import { findPlaceOfWork } from "#app/domain/places/find-place-of-work.server.ts";
import { findMainTown } from "#app/domain/places/main-town.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";

/** The public holidays where the office is, as its address says; where that place is unknown, in the region's main town. */
export async function findOfficeHolidays(store: Store, { operator }: Pick<Config, "operator">): Promise<IsHoliday> {
  return holidaysOf(await findOfficeArea(store, operator.city));
}

const findOfficeArea: (store: Store, city: string) => Promise<HolidayArea> = rememberByVocabulary(
  async (edition, city: string) => {
    const [own] = await findPlaces(edition, city, sourceLang);
    const place = own ?? (await findMainTown(edition, sourceLang));
    return place ? holidayArea(await findPlaceOfWork(edition, place.id, sourceLang)) : "DE";
  },
);
