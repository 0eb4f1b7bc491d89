import { fields, germanLevels, kinds, shifts, type Field, type GermanLevel, type Kind, type Shift } from "#db/codes.ts";

export const sorts = ["newest", "nearest", "pay"] as const;
export type Sort = (typeof sorts)[number];

export const radii = [5, 10, 20, 30, 50, 100] as const;
export const paySteps = [15, 16, 18, 20, 25, 30] as const;
const defaultRadius = 30;

/** One search, in the codes of its address: the same in every language. */
export type Criteria = {
  /** What was typed: occupation, company, words of the ad. */
  q: string;
  /** What was typed: place or postal code. */
  near: string;
  /** Kilometres in a straight line. */
  within: number;
  kind: Kind[];
  field: Field[];
  /** District ids. */
  district: string[];
  /** The seeker's German: listings that ask for at most this level. */
  german: GermanLevel | null;
  shift: Shift[];
  /** At least so many euros an hour. */
  pay: number | null;
  /** Null: the best match first, or the newest where nothing was typed. */
  sort: Sort | null;
  page: number;
};

/** Unknown codes are ignored: an old bookmark should still find something. */
export function parseCriteria(query: URLSearchParams): Criteria {
  const within = Number(query.get("within"));
  const pay = Number(query.get("pay"));
  const page = Number(query.get("page"));
  return {
    q: text(query.get("q"), 200),
    near: text(query.get("near"), 80),
    within: Number.isInteger(within) && within >= 1 && within <= 500 ? within : defaultRadius,
    kind: codes(query, "kind", kinds),
    field: codes(query, "field", fields),
    district: several(query, "district").filter((id) => /^[a-z-]{1,40}$/.test(id)),
    german: germanLevels.find((level) => level === query.get("german")) ?? null,
    shift: codes(query, "shift", shifts),
    pay: Number.isInteger(pay) && pay >= 1 && pay <= 200 ? pay : null,
    sort: sorts.find((sort) => sort === query.get("sort")) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The canonical address of a search: the same search always gives the same text. */
export function criteriaQuery(criteria: Partial<Criteria>): URLSearchParams {
  const query = new URLSearchParams();
  if (criteria.q) query.set("q", criteria.q);
  if (criteria.near) {
    query.set("near", criteria.near);
    query.set("within", String(criteria.within ?? defaultRadius));
  }
  for (const name of ["kind", "field", "district", "shift"] as const) {
    for (const value of [...(criteria[name] ?? [])].sort()) query.append(name, value);
  }
  if (criteria.german) query.set("german", criteria.german);
  if (criteria.pay) query.set("pay", String(criteria.pay));
  if (criteria.sort) query.set("sort", criteria.sort);
  if (criteria.page && criteria.page > 1) query.set("page", String(criteria.page));
  return query;
}

function codes<Code extends string>(query: URLSearchParams, name: string, known: readonly Code[]): Code[] {
  const values = several(query, name);
  return known.filter((code) => values.includes(code));
}

function several(query: URLSearchParams, name: string) {
  return [
    ...new Set(
      query
        .getAll(name)
        .flatMap((value) => value.split(","))
        .map((value) => value.trim())
        .filter(Boolean),
    ),
  ].sort();
}

function text(value: string | null, limit: number) {
  return (value ?? "")
    .replace(/[\p{Control}\s]+/gu, " ")
    .trim()
    .slice(0, limit);
}
