import type { Country, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { foldedForms } from "#db/fold.ts";
import { districtForms } from "#app/domain/places/district-forms.ts";
import { findAreas } from "#app/domain/places/find-areas.server.ts";
import { findHasBorder } from "#app/domain/places/find-has-border.server.ts";
import { findLocalWords } from "#app/domain/places/find-local-words.server.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Hamlets that came with import-places are found as a place given apart; in a text their names mean something else. */
const smallestImported = 100;

/** A word that an occupation is to be found by, and the one that goes for it. */
export type ChangedTerm = { occupationId: string; added: string; dropped: { lang: Lang; term: string } | null };

/**
 * Names of occupations in every language, and of the region's places: a village of the same name far away is not meant.
 * With a change as if it were saved.
 */
export async function findVocabulary(db: Db, change?: ChangedTerm): Promise<Vocabulary> {
  const terms = withChange(await findTerms(db), change);
  const occupations = new Map<string, string[]>();
  const ownNames = new Set<string>();
  const german = new Set<string>();
  const namesOf = new Map<string, ReadonlySet<string>>();
  for (const { folded, occupation_id, lang, name_de, name_pl, name_cs } of terms) {
    if (lang === "de") german.add(folded);
    const own = namesOf.get(occupation_id) ?? ownForms([name_de, name_pl, name_cs]);
    namesOf.set(occupation_id, own);
    if (own.has(folded)) ownNames.add(`${folded} ${occupation_id}`);
    const ids = occupations.get(folded);
    if (!ids) occupations.set(folded, [occupation_id]);
    else if (!ids.includes(occupation_id)) ids.push(occupation_id);
  }
  const names = await db
    .selectFrom("place_name")
    .innerJoin("place", "place.id", "place_name.place_id")
    .leftJoin("district", "district.id", "place.district_id")
    .where((eb) => eb.or([eb("district.role", "is not", null), eb("place.population", ">=", 100_000)]))
    .where((eb) => eb.or([eb("place.origin", "=", "board"), eb("place.population", ">=", smallestImported)]))
    .select(["place_name.folded", "place_name.place_id"])
    .orderBy("place.origin", "desc") // the last of a name is meant, as for a place given apart
    .orderBy((eb) =>
      eb.case().when("district.role", "=", "core").then(2).when("district.role", "=", "border").then(1).else(0).end(),
    )
    .orderBy("place.population", "asc")
    .orderBy("place.id", "desc")
    .execute();
  const placeNames = new Map(names.filter(({ folded }) => folded.length >= 4).map((row) => [row.folded, row.place_id]));
  const districts = await districtNames(db, placeNames);
  const places = new Map([...(await postalCodes(db)), ...placeNames]);
  const { filler } = await findLocalWords(db);
  const hasBorder = await findHasBorder(db);
  const areas = (await findAreas(db)).byName;
  return new Vocabulary({
    ...{ occupations, ownNames, german, places, districts, areas },
    localFiller: filler,
    hasBorder,
  });
}

type Term = Awaited<ReturnType<typeof findTerms>>[number];

function findTerms(db: Db) {
  return db
    .selectFrom("occupation_term")
    .innerJoin("occupation", "occupation.id", "occupation_term.occupation_id")
    .select(["folded", "occupation_id", "name_de", "name_pl", "name_cs", "lang"])
    .execute();
}

function withChange(terms: Term[], change: ChangedTerm | undefined): Term[] {
  const like = terms.find(({ occupation_id }) => occupation_id === change?.occupationId);
  if (!change || !like) return terms;
  const { occupationId, added, dropped } = change;
  const gone = dropped ? foldedForms(dropped.term) : [];
  const stay = terms.filter(
    ({ occupation_id, lang, folded }) =>
      occupation_id !== occupationId || lang !== dropped?.lang || !gone.includes(folded),
  );
  return [...stay, ...foldedForms(added).map((folded) => ({ ...like, folded }))];
}

/** "schleifer" of "Schleifer/in", "kadernice" of "kadeřník / kadeřnice". */
function ownForms(names: string[]): ReadonlySet<string> {
  const forms = names.flatMap((name) => name.split(" / ")).flatMap(foldedForms);
  return new Set(forms.flatMap((form) => (form.endsWith(" in") ? [form, form.slice(0, -" in".length)] : [form])));
}

/** Codes of the region as people write them; of several places with one code the largest is meant. */
async function postalCodes(db: Db) {
  const rows = await db
    .selectFrom("postal_code")
    .innerJoin("place", "place.id", "postal_code.place_id")
    .innerJoin("district", "district.id", "place.district_id")
    .select(["postal_code.code", "postal_code.place_id", "place.country"])
    .orderBy("postal_code.origin", "desc")
    .orderBy("place.population")
    .execute();
  return rows.flatMap(({ code, place_id, country }) =>
    [code, spacedCode(code, country)].map((form) => [form, place_id] as const),
  );
}

/** "59-900" and "460 01", as they come out of folding. */
function spacedCode(code: string, country: Country) {
  const first = { DE: 5, PL: 2, CZ: 3 }[country];
  return `${code.slice(0, first)} ${code.slice(first)}`.trim();
}

/** The name of a town alone means the town; "Ober-Unterau" is none. */
async function districtNames(db: Db, places: ReadonlyMap<string, string>) {
  const rows = await db.selectFrom("district").select(["id", "name", "name_de", "name_pl", "name_cs"]).execute();
  const named = rows.flatMap(({ id, name, name_de, name_pl, name_cs }) =>
    [name, name_de, name_pl, name_cs].flatMap(districtForms).map((form) => [form, id] as const),
  );
  return new Map(named.filter(([form]) => !places.has(form)));
}
