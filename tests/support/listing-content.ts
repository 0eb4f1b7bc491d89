import type { CheckContext } from "#app/domain/listings/checks/problem.ts";
import type { ListingContent, ListingFacts } from "#app/domain/listings/listing-content.ts";
import { shippedFloors } from "./listings/shipped-floors.ts";

type Given = Partial<Omit<ListingContent, "facts">> & { facts?: Partial<ListingFacts> };

/** A complete job in Germany; a test names what matters to it. Phrases and places are ids of nothing until it says so. */
export function jobContent({ facts = {}, ...lists }: Given = {}): ListingContent {
  return {
    facts: {
      kind: "job",
      occupation_id: "schweisser",
      title_de: "Schweißer (m/w/d)",
      title_pl: null,
      title_cs: null,
      pay_min: 3_000_00,
      pay_max: 3_600_00,
      pay_unit: "month",
      pay_currency: "EUR",
      pay_agreement: null,
      weekly_hours_min: 38,
      weekly_hours_max: 40,
      starts_on: null,
      contract: "permanent",
      contract_months: null,
      posts: 1,
      german_level: "A2",
      german_exam_level: null,
      german_course: null,
      leaving_certificate: null,
      experience: null,
      experience_years: null,
      training_months: null,
      training_form: null,
      school_place_id: null,
      school_rhythm: null,
      school_hostel: null,
      school_costs: null,
      day_from: null,
      day_until: null,
      day_setting: null,
      training_exam: null,
      further_step: null,
      text: null,
      text_lang: null,
      contact_name: null,
      contact_role: null,
      contact_phone: null,
      contact_email: null,
      answer_days: 14,
      publish_on: null,
      deadline: "2027-03-31",
      ...facts,
    },
    placeIds: ["goerlitz"],
    addresses: {},
    shifts: ["day"],
    shiftTimes: [],
    languages: [],
    licences: [],
    phrases: ["task-1", "task-2", "task-3", "requirement-1"].map((id) => ({ id, necessity: "must" as const })),
    features: [],
    trainingPay: [],
    questions: [],
    ownQuestions: [],
    translations: [],
    ...lists,
  };
}

/** The same as training: three years, paid by the year. */
export function trainingContent({ facts = {}, ...lists }: Given = {}): ListingContent {
  return jobContent({
    trainingPay: [1_000_00, 1_060_00, 1_140_00],
    facts: {
      kind: "apprenticeship",
      title_de: "Ausbildung: Schweißer (m/w/d)",
      pay_min: null,
      pay_max: null,
      contract: null,
      experience: "none",
      leaving_certificate: "lower",
      training_months: 36,
      training_form: "dual",
      starts_on: "2027-08-01",
      ...facts,
    },
    ...lists,
  });
}

export const surroundings: CheckContext = {
  floors: shippedFloors,
  today: "2027-02-01",
  countries: ["DE"],
  phraseSections: new Map([
    ["task-1", "task"],
    ["task-2", "task"],
    ["task-3", "task"],
    ["requirement-1", "requirement"],
  ]),
  lang: "de",
};
