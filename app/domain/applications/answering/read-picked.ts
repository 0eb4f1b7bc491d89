import { type Decision, decisions } from "../application.ts";

/** So many are answered in one go. */
export const mostAnswered = 200;

export type Picked = { to: Decision | null; ids: string[]; all: boolean };

/** Who was ticked in the list, or that everybody of a view is meant, and what they shall become. */
export function readPicked(query: URLSearchParams): Picked {
  const ids = [...new Set(query.getAll("application"))];
  return {
    to: decisions.find((one) => one === query.get("to")) ?? null,
    ids: ids.slice(0, mostAnswered),
    all: query.has("all"),
  };
}
