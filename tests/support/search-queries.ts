import path from "node:path";
import { z } from "zod";
import { langs } from "#db/codes.ts";
import { readCsv } from "#db/csv.ts";

const list = z.string().transform((cell) => cell.split("|").filter(Boolean));

const SearchQuery = z.object({
  lang: z.enum(langs),
  query: z.string().min(1),
  /** One of these should be among the first ten. */
  expected: list,
  /** The place that should be understood, if any; two where a name means both. */
  place: list,
  /** What makes the query hard. */
  note: z.string(),
});

export type SearchQuery = z.output<typeof SearchQuery>;

/** 300 things people type, a third in each language. */
export function readSearchQueries(): SearchQuery[] {
  return readCsv(path.resolve("tests/bench/queries.csv"), SearchQuery);
}
