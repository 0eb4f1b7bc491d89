import type { Country, TrainingType } from "#db/codes.ts";

type Training = { form: TrainingType | null; months: number | null; countries: readonly Country[] };

/**
 * The level of the German framework that a dual training ends at: two years at 3, three and three and a half at 4. Of
 * other trainings and other countries the board has no proven table.
 */
export function levelOfTraining({ form, months, countries }: Training): 3 | 4 | null {
  if (form !== "dual" || countries.length === 0 || countries.some((country) => country !== "DE")) return null;
  if (months === 24) return 3;
  return months === 36 || months === 42 ? 4 : null;
}
