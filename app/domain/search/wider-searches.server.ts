import type { Field, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { OccupationNames } from "#app/domain/occupations/occupation-names.server.ts";
import { withoutFilters, type Criteria } from "./criteria.ts";
import { findListings } from "./find-listings.server.ts";
import { widerReaches } from "./reach.ts";

export type WiderSearch = {
  /** What was loosened. */
  by: "radius" | "minutes" | "anywhere" | "noFilters" | "field" | "everything";
  criteria: Criteria;
  count: number;
  field: Field | null;
};

/** Searches that loosen one thing at a time, each with what it would find; those that find nothing are left out. */
export async function findWiderSearches(
  db: Db,
  criteria: Criteria,
  { lang, now, occupations }: { lang: Lang; now: Date; occupations: OccupationNames[] },
): Promise<WiderSearch[]> {
  const start = { ...criteria, page: 1 };
  const field = (occupations[0]?.field ?? null) as Field | null;
  const ideas: Omit<WiderSearch, "count">[] = [
    ...(criteria.near ? widerReaches(criteria) : []).map((reach) => ({
      by: reach.unit === "min" ? ("minutes" as const) : ("radius" as const),
      criteria: { ...start, ...reach },
      field: null,
    })),
    { by: "noFilters", criteria: withoutFilters(start), field: null },
    ...(criteria.near ? [{ by: "anywhere" as const, criteria: { ...start, near: "" }, field: null }] : []),
    ...(field ? [{ by: "field" as const, criteria: { ...withoutFilters(start), q: "", field: [field] }, field }] : []),
    { by: "everything", criteria: { ...withoutFilters(start), q: "", near: "" }, field: null },
  ];
  const counted: WiderSearch[] = [];
  for (const idea of ideas) {
    const { total } = await findListings(db, idea.criteria, { lang, now });
    const before = counted.at(-1)?.count ?? 0;
    if (total > 0 && (total !== before || idea.by === "everything")) counted.push({ ...idea, count: total });
  }
  return counted.slice(0, 5);
}
