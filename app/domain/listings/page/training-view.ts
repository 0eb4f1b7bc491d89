import type { Country, TrainingType } from "#db/codes.ts";
import type { Row } from "#db/schema.ts";
import { levelOfTraining } from "#app/domain/certificates/level-of-training.ts";

type Stored = {
  trainingMonths: number | null;
  trainingForm: TrainingType | null;
  schoolRhythm: Row<"listing">["school_rhythm"];
  schoolHostel: Row<"listing">["school_hostel"];
  schoolCosts: Row<"listing">["school_costs"];
  dayFrom: string | null;
  dayUntil: string | null;
  daySetting: Row<"listing">["day_setting"];
  trainingExam: Row<"listing">["training_exam"];
  furtherStep: Row<"listing">["further_step"];
};

type Around = { school: string | null; countries: readonly Country[]; paidByYear: boolean };

/** What an ad says about the training itself; null where it says nothing. */
export function trainingView(row: Stored, { school, countries, paidByYear }: Around) {
  const { trainingMonths: months, trainingForm: form, dayFrom, dayUntil } = row;
  if (months === null && form === null && school === null && !paidByYear) return null;
  return {
    months,
    form,
    school,
    rhythm: row.schoolRhythm,
    hostel: row.schoolHostel,
    costs: row.schoolCosts,
    day: dayFrom === null || dayUntil === null ? null : { from: dayFrom, until: dayUntil },
    setting: row.daySetting,
    exam: row.trainingExam,
    /** Of the German framework. */
    level: levelOfTraining({ form, months, countries }),
    further: row.furtherStep,
  };
}
