import type { Shift } from "./codes.ts";

/** The codes of what a person brings to a listing, beside those of codes.ts. Their names are in locales/<lang>/bring.json. */

export const broughtTopics = [
  "requirement",
  "experience",
  "certificate",
  "language",
  "school",
  "start",
  "shift",
  "way",
  "trial_day",
] as const;
export type BroughtTopic = (typeof broughtTopics)[number];

/** How far somebody meets a requirement. */
export const fulfilments = ["yes", "partly", "not_yet", "can_learn"] as const;
export type Fulfilment = (typeof fulfilments)[number];

/** In the occupation of the listing. */
export const experienceSpans = ["none", "under_1", "1_to_3", "3_to_5", "over_5"] as const;
export type ExperienceSpan = (typeof experienceSpans)[number];

/** What a shift model asks of a person's week. */
export const workTimes = ["early", "late", "night", "weekend", "split", "away", "weeks"] as const;
export type WorkTime = (typeof workTimes)[number];

/** Whoever works by day or chooses the hours has nothing to say about shifts. */
export const workTimesOf: Readonly<Record<Shift, readonly WorkTime[]>> = {
  day: [],
  early: ["early"],
  late: ["late"],
  two: ["early", "late"],
  three: ["early", "late", "night"],
  four: ["early", "late", "night", "weekend"],
  night: ["night"],
  weekend: ["weekend"],
  split: ["split"],
  flex: [],
  assembly: ["away"],
  rotation: ["weeks"],
};

/** "bus" is the company's own. */
export const ways = ["foot", "bike", "public", "car", "shared", "bus", "move"] as const;
export type Way = (typeof ways)[number];

/** Weld processes carry their number of ISO 4063. */
export const certificates = [
  "B",
  "BE",
  "C1",
  "C",
  "CE",
  "D",
  "T",
  "code_95",
  "driver_card",
  "adr",
  "load_securing",
  "forklift",
  "crane",
  "slinging",
  "platform",
  "excavator",
  "weld_test",
  "weld_111",
  "weld_121",
  "weld_131",
  "weld_135",
  "weld_136",
  "weld_138",
  "weld_141",
  "weld_15",
  "weld_311",
  "weld_visual",
  "electrician",
  "electrical_instructed",
  "switching",
  "sep_1",
  "cz_electrical",
  "high_voltage",
  "vehicle_cooling",
  "cooling",
  "height",
  "wind",
  "asbestos",
  "road_works",
  "wood_machines",
  "chainsaw",
  "plant_protection",
  "train_driver",
  "shunting",
  "wagon_check",
  "track_guard",
  "hygiene",
  "haccp",
  "care_basic",
  "care_assistant",
  "nurse_abroad",
  "nurse",
  "practice_guide",
  "educator",
  "youth_leader",
  "first_aid",
  "security_instruction",
  "security_exam",
] as const;
export type Certificate = (typeof certificates)[number];

/** By the country where it was given; "xx" is any other. */
export const schoolCertificates = [
  "de_none",
  "de_lower",
  "de_middle",
  "de_fhr",
  "de_abitur",
  "de_training_2",
  "de_training_3",
  "de_master",
  "de_bachelor",
  "de_degree",
  "pl_none",
  "pl_primary",
  "pl_gimnazjum",
  "pl_branch_1",
  "pl_journeyman",
  "pl_branch_2",
  "pl_matura",
  "pl_technician",
  "pl_master",
  "pl_bachelor",
  "pl_degree",
  "cz_none",
  "cz_primary",
  "cz_apprentice_2",
  "cz_apprentice",
  "cz_gymnasium",
  "cz_maturita",
  "cz_vos",
  "cz_bachelor",
  "cz_degree",
  "xx_none",
  "xx_school",
  "xx_vocational",
  "xx_degree",
] as const;
export type SchoolCertificate = (typeof schoolCertificates)[number];
