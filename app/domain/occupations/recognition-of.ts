import type { Field, TrainingType } from "#db/codes.ts";

type Known = {
  field: Field;
  /** Null where nobody is sure. */
  regulated: 0 | 1 | null;
  trainingType: TrainingType | null;
  trainingMonths: number | null;
};

type RecognitionBody = "health" | "land" | "chamber" | "finder";

/**
 * What a qualification from abroad needs in Germany, by what is known of the occupation: the law, who decides, and the level of
 * its training in the European framework (two years are level 3, three and more level 4).
 */
export function recognitionOf({ field, regulated, trainingType, trainingMonths }: Known) {
  return {
    law: regulated === null ? ("unknown" as const) : regulated === 1 ? ("yes" as const) : ("no" as const),
    body: bodyOf({ field, regulated, trainingType }),
    level:
      trainingType !== "dual" || trainingMonths === null
        ? null
        : trainingMonths <= 24
          ? ("3" as const)
          : ("4" as const),
  };
}

/** Regulated occupations are in the hands of the Länder; what is learnt in company and school, in those of the chambers. */
function bodyOf({ field, regulated, trainingType }: Omit<Known, "trainingMonths">): RecognitionBody {
  if (regulated === 1) return field === "health" ? "health" : field === "social" ? "land" : "finder";
  return regulated === 0 && trainingType === "dual" ? "chamber" : "finder";
}
