import {
  contracts,
  countries,
  type Feature,
  fields,
  kinds,
  leavingCertificates,
  shifts,
  spokenLanguages,
} from "#db/codes.ts";

export const hourModels = ["full", "part"] as const;
export type HourModel = (typeof hourModels)[number];

/** Whom a listing has something for. */
export const audiences = ["commuters", "returnees", "families", "accommodation"] as const;
export type Audience = (typeof audiences)[number];

const audienceOf: Partial<Record<Feature, Audience>> = {
  commuter_bus: "commuters",
  commuter_train: "commuters",
  cross_border_advice: "commuters",
  returnees_welcome: "returnees",
  relocation_help: "returnees",
  family_hours: "families",
  childcare: "families",
  accommodation: "accommodation",
};

export function audiencesOf(features: readonly Feature[]): Audience[] {
  return audiences.filter((audience) => features.some((feature) => audienceOf[feature] === audience));
}

/** Full time in Germany begins at 35 hours a week in most agreements. */
const fullTimeHours = 35;

export function hourModelsOf(
  hours: { min: number | null; max: number | null },
  features: readonly Feature[],
): HourModel[] {
  const { min, max } = hours;
  if (min === null || max === null) return features.includes("part_time_possible") ? ["part"] : [];
  const part = min < fullTimeHours || features.includes("part_time_possible");
  return [...(max >= fullTimeHours ? (["full"] as const) : []), ...(part ? (["part"] as const) : [])];
}

/** Who takes people on and for how long: the contracts, agencies that lend them out, work for a season. */
export const engagements = [...contracts, "agency", "seasonal"] as const;
export type Engagement = (typeof engagements)[number];

/** What seldom decides, and then alone: all of it that is ticked has to be so. */
export const offers = [
  "remote",
  "transport",
  "german_course",
  "no_experience",
  "career_changers",
  "no_certificate",
  "no_licence",
  "four_day_week",
  "mornings",
  "couples",
  "accessible",
] as const;
export type Offer = (typeof offers)[number];

/** Filters by ticking codes: a listing passes with any of those ticked, of `with` with all. At most 32 codes each. */
export const dimensions = {
  kind: kinds,
  field: fields,
  shift: shifts,
  country: countries,
  hours: hourModels,
  certificate: leavingCertificates,
  for: audiences,
  contract: engagements,
  team: spokenLanguages,
  with: offers,
} as const;
export type Dimension = keyof typeof dimensions;
export const dimensionNames = Object.keys(dimensions) as Dimension[];
export type Ticked = { [Name in Dimension]: (typeof dimensions)[Name][number][] };

/** Of what is ticked there all has to be so. */
export const needsAll = (name: Dimension) => name === "with";

/** Those that few people need stand on a page of their own. */
export const rareDimensions = ["contract", "team", "with"] as const satisfies readonly Dimension[];

/** One bit for each code, in the order of the vocabulary. */
export function maskOf<Code extends string>(codes: readonly Code[], vocabulary: readonly Code[]) {
  return codes.reduce((mask, code) => mask | (1 << vocabulary.indexOf(code)), 0);
}

/** The codes of a mask, in the order of the vocabulary. */
export function codesOf<Code extends string>(mask: number, vocabulary: readonly Code[]): Code[] {
  return vocabulary.filter((_, at) => (mask & (1 << at)) !== 0);
}
