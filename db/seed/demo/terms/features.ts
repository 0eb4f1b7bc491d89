import type { Feature, Shift } from "#db/codes.ts";
import type { Plan } from "../plan.ts";
import { rarerFeaturesOf } from "./rarer-terms.ts";

type Setting = {
  placeId: string | undefined;
  benefits: string[];
  shifts: readonly Shift[];
  hours: { min: number; max: number };
  stations: ReadonlySet<string>;
};

const featuresOf: Partial<Record<string, Feature[]>> = {
  "benefit-room-first-months": ["accommodation"],
  "benefit-recognition-support": ["recognition_help"],
  "benefit-relocation-returnees": ["relocation_help", "returnees_welcome"],
  "benefit-remote-days": ["remote_part"],
  "benefit-family-hours": ["family_hours"],
  "benefit-childcare": ["childcare"],
  "benefit-part-time-possible": ["part_time_possible"],
  "benefit-taster-day": ["taster_day"],
  "benefit-takeover": ["takeover"],
};
/** A bus of the company begins in another town of each region. */
const promisedBy = (benefit: string): Feature[] =>
  benefit.startsWith("benefit-bus-") ? ["commuter_bus"] : (featuresOf[benefit] ?? []);

/** What a benefit promises is also a fact that people can search for. */
export function featuresFor(plan: Plan, { placeId, benefits, shifts, hours, stations }: Setting): Feature[] {
  const { kind, profile, company, random } = plan;
  const { field } = plan.occupation;
  const nights = shifts.some((shift) => shift === "night" || shift === "three" || shift === "four");
  const neighbours = company.country === "DE" && company.team_languages.length > 1;
  const more: [Feature, boolean][] = [
    ["commuter_train", stations.has(placeId ?? "") && random.chance(0.4)],
    ["cross_border_advice", neighbours && random.chance(0.35)],
    ["returnees_welcome", kind === "job" && profile.level !== "helper" && random.chance(0.25)],
    ["part_time_possible", hours.min < hours.max && kind === "job"],
    ["minors_welcome", (kind === "apprenticeship" || kind === "internship") && !nights],
    ["career_changers", kind === "job" && (profile.requirements.includes("req-career-changers") || field === "social")],
  ];
  const promised = benefits.flatMap(promisedBy);
  const usual = more.filter(([, given]) => given).map(([feature]) => feature);
  return [...new Set([...promised, ...usual, ...rarerFeaturesOf(plan, promised)])];
}
