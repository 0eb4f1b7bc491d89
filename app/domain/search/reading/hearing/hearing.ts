import type { LinearModel } from "./linear-model.ts";
import type { Verdict } from "./span.ts";

/** What was learned from sentences in which people had marked what is wished and what is refused (db/data/heard). */
export type Hearing = {
  verdicts: LinearModel<Verdict>;
  /** Which condition a part of the sentence speaks of, `nothing` for none. */
  conditions: LinearModel<string>;
  /** Whether an unknown word names a thing of the work. */
  words: LinearModel<"thing" | "nothing">;
};

export const nothing = "nothing";
