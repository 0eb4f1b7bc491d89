import type { Field, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { OccupationNames } from "#app/domain/occupations/occupation-names.server.ts";
import { withoutFilters, type Criteria } from "./criteria.ts";
import { findListings, type SearchResult } from "./find-listings.server.ts";
import { widerReaches } from "./reach.ts";

export type WiderSearch = {
  /** What was loosened. */
  by: "radius" | "minutes" | "kinds" | "noFilters" | "neighbours" | "anywhere" | "field" | "everything";
  criteria: Criteria;
  count: number;
  field: Field | null;
};

type Question = { lang: Lang; now: Date; result: SearchResult; occupations: OccupationNames[] };

const mostShown = 5;

/** Searches that loosen one thing at a time, each with what it would find; those that find nothing new are left out. */
export async function findWiderSearches(db: Db, criteria: Criteria, question: Question): Promise<WiderSearch[]> {
  const { lang, now, result } = question;
  const counted: WiderSearch[] = [];
  for (const idea of ideasFor({ ...criteria, page: 1 }, question)) {
    const { total } = await findListings(db, idea.criteria, { lang, now });
    const before = counted.at(-1)?.count ?? result.total;
    if (total > result.total && (total !== before || idea.by === "everything")) counted.push({ ...idea, count: total });
  }
  return counted.slice(0, mostShown);
}

/** From the smallest step to the largest: farther, other kinds, without filters, neighbouring occupations, everywhere. */
function ideasFor(criteria: Criteria, { result, occupations }: Question): Omit<WiderSearch, "count">[] {
  const field = (occupations[0]?.field ?? null) as Field | null;
  const open = withoutFilters(criteria);
  const place = { near: criteria.near };
  const farther = criteria.near ? widerReaches(criteria) : [];
  const narrowedByKind = criteria.kind.length > 0 || result.understanding.kinds.length > 0;
  return [
    ...farther.map((reach) => ({
      by: reach.unit === "min" ? ("minutes" as const) : ("radius" as const),
      criteria: { ...criteria, ...reach },
      field: null,
    })),
    ...(narrowedByKind
      ? [
          {
            by: "kinds" as const,
            criteria: { ...criteria, kind: [], q: withoutKinds(criteria.q, result) },
            field: null,
          },
        ]
      : []),
    { by: "noFilters", criteria: open, field: null },
    ...(field && criteria.near
      ? [{ by: "neighbours" as const, criteria: { ...open, ...place, q: "", field: [field] }, field }]
      : []),
    ...(criteria.near ? [{ by: "anywhere" as const, criteria: { ...criteria, near: "" }, field: null }] : []),
    ...(field ? [{ by: "field" as const, criteria: { ...open, q: "", near: "", field: [field] }, field }] : []),
    { by: "everything", criteria: { ...open, q: "", near: "" }, field: null },
  ];
}

function withoutKinds(q: string, { understanding }: SearchResult) {
  if (understanding.kinds.length === 0) return q;
  const place = understanding.place ? [understanding.place.text] : [];
  return [...understanding.occupations.map((reading) => reading.text), ...understanding.words, ...place].join(" ");
}
