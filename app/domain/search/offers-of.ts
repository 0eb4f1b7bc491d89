import type { Contract, Experience, Feature, GermanCourse, Kind, LeavingCertificate, Licence } from "#db/codes.ts";
import { type Engagement, engagements, type Offer, offers } from "./dimensions.ts";

/** What a listing says that these filters go by. */
export type Said = {
  kind: Kind;
  contract: Contract | null;
  certificate: LeavingCertificate | null;
  experience: Experience | null;
  germanCourse: GermanCourse | null;
  /** Those without which nobody gets the work. */
  licences: readonly Licence[];
  features: readonly Feature[];
};

const meets: Record<Offer, (said: Said) => boolean> = {
  remote: has("remote_part"),
  transport: has("commuter_bus"),
  german_course: ({ germanCourse }) => germanCourse !== null,
  no_experience: ({ kind, experience }) => (experience === null ? kind !== "job" : experience !== "required"),
  career_changers: has("career_changers"),
  no_certificate: ({ certificate }) => certificate === null || certificate === "none" || certificate === "lower",
  no_licence: ({ licences }) => !licences.some(isForDriving),
  four_day_week: has("four_day_week"),
  mornings: has("mornings"),
  couples: has("couples"),
  accessible: has("accessible"),
};

export function offersOf(said: Said): Offer[] {
  return offers.filter((offer) => meets[offer](said));
}

export function engagementsOf({ contract, features }: Said): Engagement[] {
  return engagements.filter((one) => one === contract || features.some((feature) => feature === one));
}

function has(feature: Feature) {
  return ({ features }: Said) => features.includes(feature);
}

const driving: readonly Licence[] = ["B", "BE", "C1", "C", "CE", "D", "T"];
const isForDriving = (licence: Licence) => driving.includes(licence);
