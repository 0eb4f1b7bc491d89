import path from "node:path";
import { z } from "zod";
import { langs } from "#db/codes.ts";
import { readCsv } from "#db/csv.ts";

const kinds = ["refusal", "condition", "wage", "start", "country", "trap"] as const;

const WishQuery = z.object({
  lang: z.enum(langs),
  query: z.string().min(1),
  kind: z.enum(kinds),
  /** Readings of which one is to be found, each of several parts. */
  expect: z.string().transform((cell) => cell.split("||").map((reading) => reading.split(";"))),
  note: z.string(),
});

export type WishQuery = z.output<typeof WishQuery>;

/** Wishes and refusals as somebody types them who does not know the search; half of 300, the others are kept apart. */
export function readWishQueries(file = "tests/bench/queries-of-wishes.csv"): WishQuery[] {
  return readCsv(path.resolve(file), WishQuery);
}
