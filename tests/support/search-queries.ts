import path from "node:path";
import { z } from "zod";
import { langs } from "#db/codes.ts";
import { readCsv } from "#db/csv.ts";

const list = z.string().transform((cell) => cell.split("|").filter(Boolean));

const asked = {
  lang: z.enum(langs),
  query: z.string().min(1),
  /** One of these should be among the first ten. */
  expected: list,
  /** What makes the query hard. */
  note: z.string(),
};

const SearchQuery = z.object({
  ...asked,
  /** The place that should be understood, if any; two where a name means both. */
  place: list,
});

export type SearchQuery = z.output<typeof SearchQuery>;

/** 300 things people type, a third in each language. */
export function readSearchQueries(): SearchQuery[] {
  return readCsv(path.resolve("tests/bench/queries.csv"), SearchQuery);
}

/** Written by people who had not read the search: the first round before names were added to the vocabulary, the second after. */
const OthersQuery = z.object({ ...asked, round: z.enum(["first", "second"]) });

export type OthersQuery = z.output<typeof OthersQuery>;

export function readQueriesOfOthers(): OthersQuery[] {
  return readCsv(path.resolve("tests/bench/queries-of-others.csv"), OthersQuery);
}
