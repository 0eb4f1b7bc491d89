import type { z } from "zod";
import type { Lang } from "#db/codes.ts";
import { editionOf, type Store, type StoreEdition } from "#db/store-edition.server.ts";
import { findRateNow } from "#app/domain/listings/money/find-rates.server.ts";
import { findOccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import { findAreas } from "#app/domain/places/find-areas.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { findPlaceNames } from "#app/domain/places/find-place-names.server.ts";
import type { Way } from "#app/domain/places/way.ts";
import type { Criteria } from "#app/domain/search/criteria.ts";
import { findListings, pageSize, type SearchResult } from "#app/domain/search/find-listings.server.ts";
import { payFloor } from "#app/domain/search/selecting/pay-floor.ts";
import { startText } from "#app/domain/search/wishes/start-wish.ts";
import { wageText } from "#app/domain/search/wishes/wage.ts";
import { asTyped } from "#app/domain/search/words.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findJobRows } from "./find-job-rows.server.ts";
import type { JobSearch, Understanding } from "./job-schemas.ts";
import { jobSummary } from "./job-summary.ts";

type Asked = { lang: Lang; now: Date; origin: string; applications: ReadonlyMap<string, number> | null };

/** The same search as the results page, for programs. Null where there is no such page. */
export async function findJobs(
  store: Store,
  criteria: Criteria,
  { lang, now, origin, applications }: Asked,
): Promise<z.output<typeof JobSearch> | null> {
  const edition = await editionOf(store);
  const result = await findListings(edition, criteria, { lang, now, applications, facets: "all" });
  if (criteria.page > result.pages) return null;
  const ids = result.hits.map((hit) => hit.id);
  const rows = ids.length > 0 ? await findJobRows(edition.db, ids, lang) : [];
  const hitOf = new Map(result.hits.map((hit) => [hit.id, hit]));
  return {
    total: result.total,
    page: result.page,
    pages: result.pages,
    perPage: pageSize,
    understanding: await describeUnderstanding(edition, result, { lang, criteria }),
    facets: result.facets,
    items: rows.map((row) => ({
      ...jobSummary(row, { lang, origin, textsFor }),
      way: wayIn(lang, hitOf.get(row.id)?.way ?? null),
      withoutCar: hitOf.get(row.id)?.withoutCar ?? null,
    })),
  };
}

async function describeUnderstanding(
  edition: StoreEdition,
  { understanding, near, area, leftOut }: SearchResult,
  { lang, criteria }: { lang: Lang; criteria: Criteria },
): Promise<z.output<typeof Understanding>> {
  const { occupations, companies, fields, kinds, district, places, words, unknown, wage, start } = understanding;
  const rate = await findRateNow(edition);
  const areaNames = (await findAreas(edition)).names;
  const placeNames = await findPlaceNames(
    edition.db,
    places.map(({ id }) => id),
    lang,
  );
  const districts = district ? await findDistrictNames(edition, lang) : null;
  const names = await findOccupationNames(
    edition,
    occupations.flatMap(({ ids }) => ids),
  );
  return {
    occupations: occupations.map(({ text, instead, ids }) => ({
      text,
      instead,
      concepts: names.filter(({ id }) => ids.includes(id)).map((name) => ({ id: name.id, name: name[lang] })),
    })),
    companies: companies.filter(({ sure }) => sure).map(({ text, instead, name }) => ({ text, instead, name })),
    fields,
    kinds,
    conditions: understanding.conditions.map(({ text, instead, condition }) => ({
      ...{ text, instead, filter: condition.name, value: condition.value },
    })),
    refusals: understanding.refusals.map(({ text, instead, not, no }) => ({
      text,
      instead,
      not: [...not],
      no: [...no],
    })),
    district: district && { ...district, name: districts?.get(district.id) ?? district.id },
    place: near?.known
      ? { id: near.place.id, name: near.place.name, others: near.others.map((place) => place.name) }
      : null,
    unknownPlace: near?.known === false ? { typed: near.typed, suggestions: near.suggestions } : null,
    words,
    alsoPlaces: places.map(({ text, id }) => ({ text, id, name: placeNames.get(id) ?? id })),
    unknown,
    areas: [...understanding.areas, ...(area?.areas ?? [])].map(({ text, instead, id, districts: ids }) => ({
      ...{ text, instead, name: areaNames.get(id)?.[lang] ?? text, districts: [...ids] },
    })),
    countries: [...understanding.countries, ...(area?.countries ?? [])].map((reading) => ({
      ...reading,
      countries: [...reading.countries],
    })),
    wage: wage && {
      ...{ text: wage.typed, pay: wageText(wage.wage), net: wage.net },
      rate: wage.wage.currency === "EUR" ? null : (rate?.day ?? null),
      compared: payFloor(wage.wage, rate) !== null,
    },
    start: start && { text: start.typed, start: startText(start.wish) },
    leftOut: leftOut.map((text) => asTyped(criteria.q, text)),
  };
}

function wayIn(lang: Lang, way: Way | null) {
  if (!way) return null;
  const { km, minutes, via, minutesBy } = way;
  const roads = minutesBy === null || minutesBy === "estimate" ? null : minutesBy;
  return { km, minutes, via: via?.name[lang] ?? null, roads };
}
