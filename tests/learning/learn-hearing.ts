import type { Hearing } from "#app/domain/search/reading/hearing/hearing.ts";
import { nothing } from "#app/domain/search/reading/hearing/hearing.ts";
import type { Weights } from "#app/domain/search/reading/hearing/linear-model.ts";
import { verdicts } from "#app/domain/search/reading/hearing/span.ts";
import { type Example, lessonsOfConditions, lessonsOfVerdicts, lessonsOfWords } from "./lessons.ts";
import { trainModel } from "./train-model.ts";

/** The three models. Sizes and rates were measured (docs/decisions). */
export function learnHearing(examples: readonly Example[]): Record<keyof Hearing, Weights> {
  const ofConditions = examples.flatMap(lessonsOfConditions);
  const conditions = [...new Set(ofConditions.map(({ is }) => is))].filter((is) => is !== nothing).toSorted();
  return {
    verdicts: trainModel(examples.flatMap(lessonsOfVerdicts), {
      ...{ classes: verdicts, size: 262_144, rounds: 12, rate: 0.4 },
    }),
    conditions: trainModel(ofConditions, { classes: [nothing, ...conditions], size: 131_072, rounds: 12, rate: 1 }),
    words: trainModel(examples.flatMap(lessonsOfWords), {
      ...{ classes: [nothing, "thing"], size: 65_536, rounds: 6, rate: 0.5 },
    }),
  };
}
