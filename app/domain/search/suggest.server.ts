import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { fold, foldedForms } from "#db/fold.ts";
import { currentRevision } from "#db/revision.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { keysOf, PrefixList, ranks, type Suggestable, type Suggestion } from "./suggestions.ts";

export type SuggestFor = "what" | "near";

type Lists = Record<SuggestFor, PrefixList>;
type Known = { revision: number; lists: Map<Lang, Promise<Lists>> };

const known = new WeakMap<Db, Known>();

/** What the reader may be about to type, out of lists that are made anew when the store's revision changes. */
export async function suggest(
  db: Db,
  typed: string,
  { lang, wanted }: { lang: Lang; wanted: SuggestFor },
): Promise<Suggestion[]> {
  const lists = await listsOf(db, lang);
  return lists[wanted].startingWith(fold(typed.slice(0, 80)));
}

async function listsOf(db: Db, lang: Lang): Promise<Lists> {
  const revision = await currentRevision(db);
  let current = known.get(db);
  if (current?.revision !== revision) {
    current = { revision, lists: new Map() };
    known.set(db, current);
  }
  const { lists } = current;
  const made = lists.get(lang) ?? makeLists(db, lang);
  lists.set(lang, made);
  made.catch(() => lists.delete(lang));
  return made;
}

async function makeLists(db: Db, lang: Lang): Promise<Lists> {
  const [occupations, places, companies] = await Promise.all([
    occupationsIn(db, lang),
    placesIn(db, lang),
    companiesIn(db, lang),
  ]);
  return { what: new PrefixList([...occupations, ...places, ...companies]), near: new PrefixList(places) };
}

async function occupationsIn(db: Db, lang: Lang): Promise<Suggestable[]> {
  const rows = await db
    .selectFrom("occupation_term")
    .innerJoin("occupation", "occupation.id", "occupation_term.occupation_id")
    .select([
      `occupation.name_${lang} as name`,
      "occupation_term.term",
      "occupation_term.folded",
      "occupation_term.lang",
    ])
    .execute();
  return rows.flatMap(({ name, term, folded, lang: spoken }) => {
    const own = fold(name).startsWith(folded);
    const rank = own ? ranks.occupation : spoken === lang ? ranks.synonym : ranks.elsewhere;
    const suggestion = { type: "occupation", label: name, value: name, sub: own ? null : term } as const;
    return keysOf(folded, rank).map((key) => ({ ...key, suggestion }));
  });
}

async function placesIn(db: Db, lang: Lang): Promise<Suggestable[]> {
  const rows = await db
    .selectFrom("place_name")
    .innerJoin("place", "place.id", "place_name.place_id")
    .leftJoin("district", "district.id", "place.district_id")
    .select([
      "place_name.folded",
      `place.name_${lang} as name`,
      `district.name_${lang} as district`,
      "district.role",
      "place.country",
    ])
    .orderBy("place.population", "desc")
    .execute();
  return rows.map(({ folded, name, district, role, country }) => ({
    key: folded,
    rank: role === "core" || role === "border" ? ranks.place : ranks.farPlace,
    suggestion: { type: "place", label: name, value: name, sub: district ?? country },
  }));
}

async function companiesIn(db: Db, lang: Lang): Promise<Suggestable[]> {
  const rows = await db.selectFrom("company").select("name").where("suspended_at", "is", null).execute();
  const sub = textsFor(lang)("door:company");
  return rows.flatMap(({ name }) =>
    foldedForms(name).flatMap((folded) =>
      keysOf(folded, ranks.company).map((key) => ({
        ...key,
        suggestion: { type: "company" as const, label: name, value: name, sub },
      })),
    ),
  );
}
