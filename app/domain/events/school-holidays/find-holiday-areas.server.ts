import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findSchoolAreas } from "#app/domain/places/find-school-areas.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

export type AreaLevel = "country" | "part" | "district";
/** What the office may enter holidays for. */
export type AreaChoice = { id: string; name: string; level: AreaLevel };

export type HolidayAreas = {
  /** Of the districts in the region and beside it; those far away are nobody's who comes to an event here. */
  choices: AreaChoice[];
  nameOf: (area: string) => string;
  /** Whose holidays are those of a district's schools: its own, its part's, its country's. */
  holdIn: (districtId: string) => string[];
  /** The parts of the countries that are to be entered, a whole country where it has none here. */
  schools: { area: string; heldBy: string[] }[];
};

export async function findHolidayAreas(db: Db, lang: Lang): Promise<HolidayAreas> {
  const t = textsFor(lang);
  const districts = await db
    .selectFrom("district")
    .select(["id", "country", "role", `name_${lang} as name`])
    .execute();
  const parts = await findSchoolAreas(db);
  const partOf = (districtId: string) => parts.find(({ districtIds }) => districtIds.includes(districtId)) ?? null;
  const near = districts.filter(({ role }) => role !== "context");
  const countries = [...new Set(near.map(({ country }) => country))];
  const nearParts = parts.filter(({ districtIds }) => near.some(({ id }) => districtIds.includes(id)));
  const named = (level: AreaLevel, areas: { id: string; name: string }[]) =>
    areas.map(({ id, name }): AreaChoice => ({ id, name, level })).sort(byName(lang));
  const namedParts = parts.map(({ id, names }) => ({ id, name: names[lang] ?? Object.values(names)[0] ?? id }));
  const namedCountries = countries.map((id) => ({ id: id as string, name: t(`listing:country.${id}`) }));
  const names = new Map([...namedParts, ...namedCountries, ...districts].map(({ id, name }) => [id, name]));
  const holdIn = (districtId: string) => {
    const country = districts.find(({ id }) => id === districtId)?.country;
    return [districtId, partOf(districtId)?.id, country].filter((area) => area !== undefined);
  };
  const areas = near.map(({ id, country }) => ({ area: partOf(id)?.id ?? country, country }));
  const schools = new Map(areas.map(({ area, country }) => [area, { area, heldBy: [...new Set([area, country])] }]));
  return {
    choices: [
      ...named("country", namedCountries),
      ...named(
        "part",
        namedParts.filter(({ id }) => nearParts.some((part) => part.id === id)),
      ),
      ...named("district", near),
    ],
    nameOf: (area) => names.get(area) ?? area,
    holdIn,
    schools: [...schools.values()].sort((one, other) => one.area.localeCompare(other.area)),
  };
}

function byName(lang: Lang) {
  const compare = compareIn(lang);
  return (one: AreaChoice, other: AreaChoice) => compare(one.name, other.name);
}
