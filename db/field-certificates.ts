import type { Certificate } from "./bring-codes.ts";
import type { Field } from "./codes.ts";

const welding = [
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
] as const satisfies readonly Certificate[];
const electrical = [
  "electrician",
  "electrical_instructed",
  "switching",
  "sep_1",
  "cz_electrical",
] as const satisfies readonly Certificate[];
const lifting = ["forklift", "crane", "slinging", "platform"] as const satisfies readonly Certificate[];

/** The licences and certificates that mean something in a field. In those without any nothing is asked. */
export const fieldCertificates: Readonly<Record<Field, readonly Certificate[]>> = {
  metal: [...welding, ...lifting],
  electro: [...electrical, "high_voltage", "platform", "height"],
  energy: [...electrical, "height", "wind", "cooling", "platform", "crane", "excavator", "B"],
  construction: ["B", "BE", "C", "CE", "excavator", ...lifting, "height", "road_works", "asbestos", "cooling"],
  vehicle: ["B", "C", "CE", "high_voltage", "vehicle_cooling", "weld_135", "weld_141"],
  chemistry: [...lifting, "adr", "hygiene", "haccp"],
  craft: ["wood_machines", "forklift", "B", "BE"],
  logistics: ["B", "BE", "C1", "C", "CE", "D", "code_95", "driver_card", "adr", "load_securing", ...lifting],
  rail: ["train_driver", "shunting", "wagon_check", "track_guard", "switching", "weld_135", "weld_111"],
  health: ["nurse", "nurse_abroad", "care_assistant", "care_basic", "practice_guide", "first_aid", "hygiene", "B"],
  social: ["educator", "youth_leader", "first_aid", "hygiene", "B"],
  food: ["hygiene", "haccp", "forklift"],
  it_media: [],
  office: [],
  trade: ["hygiene", "forklift"],
  agri: ["T", "B", "BE", "chainsaw", "plant_protection", "forklift", "excavator"],
  services: ["security_instruction", "security_exam", "first_aid", "platform", "B"],
};

/** What a student may already have for work beside the studies. */
export const studentCertificates: readonly Certificate[] = ["B", "forklift", "hygiene", "first_aid"];
