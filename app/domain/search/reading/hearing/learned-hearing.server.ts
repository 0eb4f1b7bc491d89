import { readFileSync } from "node:fs";
import path from "node:path";
import type { Hearing } from "./hearing.ts";
import { hearingFrom } from "./kept-hearing.ts";

let known: Hearing | undefined;

/** What `npm run learn` made of the sentences in db/data/heard; one for the whole process. */
export function learnedHearing(): Hearing {
  known ??= hearingFrom(readFileSync(learnedFile()));
  return known;
}

export const learnedFile = () => path.resolve("db/data/heard/learned.bin");
