import { type Criteria, criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";

/** What another site shows of ours: a search, perhaps of one company alone, and how many at most. */
export type EmbedChoice = { criteria: Criteria; company: string | null; count: number };

/** Of so many one can choose; the second is meant where nobody says. */
export const embedCounts = [5, 10, 20, 30] as const;
const usualCount = embedCounts[1];

export function readEmbedChoice(query: URLSearchParams): EmbedChoice {
  const company = query.get("company") ?? "";
  return {
    criteria: { ...parseCriteria(query), page: 1, sort: null },
    company: /^[a-z0-9-]{1,80}$/.test(company) ? company : null,
    count: embedCounts.find((count) => String(count) === query.get("count")) ?? usualCount,
  };
}

/** The same choice always gives the same text. */
export function embedQuery({ criteria, company, count }: EmbedChoice): URLSearchParams {
  const query = criteriaQuery(criteria);
  if (company !== null) query.set("company", company);
  if (count !== usualCount) query.set("count", String(count));
  return query;
}

export const knownEmbedQuery = (asked: URLSearchParams) => embedQuery(readEmbedChoice(asked));
