import type { Field } from "../../../codes.ts";
import type { DaySetting, TrainingExam } from "../../../pupils/training-codes.ts";
import type { Plan } from "../plan.ts";

type Day = { setting: DaySetting; from: string; until: string; exam: TrainingExam };

const early = { from: "06:30", until: "15:00" };
const office = { from: "08:00", until: "16:30" };

const days: Record<Field, Day> = {
  metal: { setting: "hall", ...early, exam: "ihk" },
  electro: { setting: "workshop", ...early, exam: "ihk" },
  energy: { setting: "outdoors", ...early, exam: "ihk" },
  construction: { setting: "site", ...early, exam: "hwk" },
  vehicle: { setting: "workshop", ...office, exam: "hwk" },
  chemistry: { setting: "lab", ...office, exam: "ihk" },
  craft: { setting: "workshop", ...early, exam: "hwk" },
  logistics: { setting: "road", ...early, exam: "ihk" },
  rail: { setting: "outdoors", ...early, exam: "ihk" },
  health: { setting: "people", from: "07:00", until: "15:30", exam: "state" },
  social: { setting: "people", ...office, exam: "state" },
  food: { setting: "kitchen", from: "07:00", until: "15:30", exam: "ihk" },
  it_media: { setting: "office", ...office, exam: "ihk" },
  office: { setting: "office", ...office, exam: "ihk" },
  trade: { setting: "people", from: "09:00", until: "17:30", exam: "ihk" },
  agri: { setting: "outdoors", from: "07:00", until: "15:30", exam: "other" },
  services: { setting: "road", from: "07:00", until: "15:30", exam: "ihk" },
};

/** Without chance: what an ad of the demo says of a day must not change what it says of all else. */
export function usualDayFor({ occupation, company }: Plan) {
  const { setting, from, until, exam } = days[occupation.field];
  const blocks = company.staff >= 60;
  return {
    day_from: from,
    day_until: until,
    day_setting: setting,
    school_rhythm: blocks ? ("blocks" as const) : ("days" as const),
    school_hostel: blocks ? ("possible" as const) : ("home" as const),
    school_costs: blocks ? ("both" as const) : company.staff >= 20 ? ("way" as const) : null,
    training_exam: occupation.training_type === "school" ? ("state" as const) : exam,
    further_step: company.staff >= 250 ? ("both" as const) : company.staff >= 20 ? ("advanced" as const) : null,
  };
}
