import type { Field } from "#db/codes.ts";
import type { Answers } from "./answers.ts";

export type Weighed = {
  id: string;
  fields: readonly { field: Field; weight: number }[];
  occupations: readonly { id: string; weight: number }[];
};

/** Shown beside each other; more would be no proposal any more. */
const most = 4;

/**
 * The fields that the answers speak for, the most fitting first, each with the questions that speak for it. A no weighs as
 * much as a yes; without any yes nothing is proposed.
 */
export function fittingFields(
  interests: readonly Weighed[],
  { yes, no }: Answers,
): { field: Field; because: string[] }[] {
  const scores = new Map<Field, { score: number; because: string[] }>();
  for (const { id, fields } of interests) {
    const sign = yes.includes(id) ? 1 : no.includes(id) ? -1 : 0;
    for (const { field, weight } of sign === 0 ? [] : fields) {
      const { score, because } = scores.get(field) ?? { score: 0, because: [] };
      scores.set(field, { score: score + sign * weight, because: sign > 0 ? [...because, id] : because });
    }
  }
  return [...scores]
    .filter(([, { score }]) => score > 0)
    .sort(([, a], [, b]) => b.score - a.score)
    .slice(0, most)
    .map(([field, { because }]) => ({ field, because }));
}

/** Within a field: what the answers name comes before what they only allow. */
export function weightOfOccupation(interests: readonly Weighed[], { yes, no }: Answers, occupationId: string) {
  const weightIn = (ids: readonly string[]) =>
    interests
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ occupations }) => occupations)
      .reduce((sum, { id, weight }) => (id === occupationId ? sum + weight : sum), 0);
  return weightIn(yes) - weightIn(no);
}
