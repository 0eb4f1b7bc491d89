import type { Field, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { OccupationNames } from "#app/domain/occupations/occupation-names.server.ts";
import { withoutFilters, type Criteria } from "./criteria.ts";
import { findListings, type SearchResult } from "./find-listings.server.ts";
import { widerReaches } from "./reach.ts";
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
  const found: (WiderSearch & { hits: SearchResult["hits"] })[] = [];
  for (const idea of ideasFor({ ...criteria, page: 1 }, question)) {
    const { total, hits } = await findListings(db, idea.criteria, { lang, now });
    const before = found.at(-1)?.count ?? result.total;
    if (total > result.total && (total !== before || idea.by === "everything"))
      found.push({ ...idea, count: total, hits });
  }
  const related = found.filter(({ by }) => !leavesText.includes(by));
  const next = related.length > 0 ? related : found.filter(({ by }) => by !== "everything").slice(0, 1);
  return {
    searches: found.slice(0, mostShown).map(({ hits: _, ...search }) => search),
    nextBest: without(
      next.flatMap(({ hits }) => hits),
      result.hits,
    ),
  };
}

/** Each once, and none that is shown already. */
function without(hits: SearchResult["hits"], shown: SearchResult["hits"]) {
  const seen = new Set(shown.map(({ id }) => id));
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const leavesText: WiderSearch["by"][] = ["neighbours", "field", "everything"];

/** From the smallest step to the largest: farther, other kinds, without filters, neighbouring occupations, everywhere. */
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
    ...(field && said.near ? [idea("neighbours", { ...open, q: "", field: [field] }, field)] : []),
    ...(said.near || said.district.length > 0 ? [idea("anywhere", everywhere)] : []),
    idea("named", { ...open, ...everywhere }),
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
      apart.length > 0 ? retype(criteria.q, understanding, (text) => (apart.includes(text) ? null : text)) : criteria.q,
    near: place && near?.known ? near.place.name : criteria.near,
    kind: kinds.length > 0 ? kinds.map(({ kind }) => kind) : criteria.kind,
    district: district ? [district.id] : criteria.district,
  };
}
