import type { Field, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { OccupationNames } from "#app/domain/occupations/occupation-names.server.ts";
import { withoutFilters, type Criteria } from "./criteria.ts";
import { findListings, type SearchResult } from "./find-listings.server.ts";
import { widerReaches, type Reach } from "./reach.ts";
import { retype } from "./retype.ts";

export type WiderSearch = {
  /** What was loosened. */
  by: "radius" | "minutes" | "kinds" | "noFilters" | "neighbours" | "anywhere" | "named" | "field" | "everything";
  criteria: Criteria;
  count: number;
  field: Field | null;
};

type Idea = Omit<WiderSearch, "count">;
type Question = { lang: Lang; now: Date; result: SearchResult; occupations: OccupationNames[] };
type Wider = {
  searches: WiderSearch[];
  /** What comes next: what the steps that keep the text would find besides, the smallest first, else related occupations. */
  nextBest: SearchResult["hits"];
};

const mostShown = 5;

/** Searches that loosen one thing at a time, each with what it would find; those that find nothing new are left out. */
export async function findWiderSearches(db: Db, criteria: Criteria, question: Question): Promise<Wider> {
  const { lang, now, result } = question;
  const found: Found[] = [];
  for (const idea of ideasFor({ ...criteria, page: 1 }, question)) {
    const { total, hits } = await findListings(db, idea.criteria, { lang, now });
    const before = found.at(-1)?.hits ?? result.hits;
    if (total > result.total && (idea.by === "everything" || !sameListings(hits, before)))
      found.push({ ...idea, count: total, hits });
  }
  return {
    searches: found.slice(0, mostShown).map(({ hits: _, ...search }) => search),
    nextBest: without(await nextBestOf(db, found, question), result.hits),
  };
}

type Found = WiderSearch & { hits: SearchResult["hits"] };

/** A place from which somebody searched still orders what is shown, however far it is. */
async function nextBestOf(db: Db, found: Found[], { lang, now, result }: Question) {
  const related = found.filter(({ by }) => !leavesText.includes(by));
  const next = related.length > 0 ? related : found.filter(({ by }) => by !== "everything").slice(0, 1);
  const hits = next.map(async (search) => {
    if (!result.near?.known || search.criteria.near !== "") return search.hits;
    const fromThere = { ...search.criteria, near: result.near.place.name, ...anywhere };
    return (await findListings(db, fromThere, { lang, now })).hits;
  });
  return (await Promise.all(hits)).flat();
}

const anywhere: Reach = { within: 500, unit: "km" };

function sameListings(some: SearchResult["hits"], others: SearchResult["hits"]) {
  return some.length === others.length && some.every(({ id }, at) => id === others[at]?.id);
}

/** Each once, and none that is shown already. */
function without(hits: SearchResult["hits"], shown: SearchResult["hits"]) {
  const seen = new Set(shown.map(({ id }) => id));
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const leavesText: WiderSearch["by"][] = ["neighbours", "field", "everything"];

/** From the smallest step to the largest: farther, other kinds, without filters, everywhere, neighbouring occupations. */
function ideasFor(criteria: Criteria, { result, occupations }: Question): Idea[] {
  const field = (occupations[0]?.field ?? result.understanding.fields[0]?.field ?? null) as Field | null;
  const said = spelledOut(criteria, result);
  const open = withoutFilters(said);
  const everywhere = { near: "", district: [] };
  const idea = (by: WiderSearch["by"], searched: Partial<Criteria>, of: Field | null = null): Idea => ({
    by,
    criteria: { ...said, ...searched },
    field: of,
  });
  return [
    ...(said.near ? widerReaches(said) : []).map((reach) => idea(reach.unit === "min" ? "minutes" : "radius", reach)),
    ...(said.kind.length > 0 ? [idea("kinds", { kind: [] })] : []),
    idea("noFilters", open),
    ...(said.near || said.district.length > 0 ? [idea("anywhere", everywhere)] : []),
    idea("named", { ...open, ...everywhere }),
    ...(field && said.near ? [idea("neighbours", { ...open, q: "", field: [field] }, field)] : []),
    ...(field ? [idea("field", { ...open, ...everywhere, q: "", field: [field] }, field)] : []),
    idea("everything", { ...open, ...everywhere, q: "" }),
  ];
}

/** The same search with the place, the kind and the district of the text said apart, so that each can be loosened. */
function spelledOut(criteria: Criteria, { understanding, near }: SearchResult): Criteria {
  const place = near?.known ? understanding.place : null;
  const kinds = criteria.kind.length > 0 ? [] : understanding.kinds;
  const district = criteria.district.length > 0 ? null : understanding.district;
  const apart = [...kinds, place, district].flatMap((reading) => reading?.text ?? []);
  return {
    ...criteria,
    q:
      apart.length > 0
        ? retype(criteria.q, understanding, (typed, folded) => (apart.includes(folded) ? null : typed))
        : criteria.q,
    near: place && near?.known ? near.place.name : criteria.near,
    kind: kinds.length > 0 ? kinds.map(({ kind }) => kind) : criteria.kind,
    district: district ? [district.id] : criteria.district,
  };
}
