import { foldedForms } from "#db/fold.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";
import { districtForms } from "./district-forms.ts";
import { Gazetteer, type PlaceName } from "./gazetteer.ts";

/** Of what came with import-places, hamlets are found only by their exact names. */
const smallestImported = 100;

/** The names of the board's own places and of the region's, the largest place first; a district means the town it is called after, or its largest. */
export const loadGazetteer = rememberByVocabulary(async ({ db }) => {
  const rows = await db
    .selectFrom("place_name")
    .innerJoin("place", "place.id", "place_name.place_id")
    .leftJoin("district", "district.id", "place.district_id")
    .where((eb) =>
      eb.or([
        eb("place.origin", "=", "board"),
        eb.and([eb("place.district_id", "is not", null), eb("place.population", ">=", smallestImported)]),
      ]),
    )
    .select(["place_name.folded", "place_name.place_id as placeId", "place.district_id as districtId", "district.role"])
    .select(["place.population", "place.name", "place.name_de", "place.name_pl", "place.name_cs"])
    .orderBy("place.population", "desc")
    .orderBy("place.id")
    .execute();
  const districts = await db.selectFrom("district").select(["id", "name", "name_de", "name_pl", "name_cs"]).execute();
  const names = rows.map((row) => placeName(row, row.folded));
  const known = new Set(names.map(({ folded }) => folded));
  const ofDistricts = districts.flatMap(({ id, ...named }): PlaceName[] => {
    const forms = new Set(Object.values(named).flatMap(districtForms));
    const towns = rows.filter(({ districtId }) => districtId === id);
    const town = towns.find(({ folded }) => forms.has(folded)) ?? towns[0];
    return town ? [...forms.difference(known)].map((folded) => placeName(town, folded)) : [];
  });
  return new Gazetteer([...names, ...ofDistricts]);
});

type NameRow = Record<"name" | "name_de" | "name_pl" | "name_cs" | "placeId", string> & {
  role: string | null;
  population: number;
};

function placeName({ placeId, role, population, ...named }: NameRow, folded: string): PlaceName {
  const { name, name_de, name_pl, name_cs } = named;
  const forms = [...new Set([name, name_de, name_pl, name_cs])].flatMap(foldedForms);
  const current = forms.some((form) => form === folded || form.startsWith(`${folded} `));
  return { folded, placeId, inRegion: role === "core" || role === "border", population, current };
}
