import type { Feature, Field } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { type Criteria, criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { monthsAfter } from "#app/platform/days.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { alertCriteria } from "./alert-criteria.ts";

/** In how many months somebody wants to come home. */
export const horizons = ["0", "6", "12", "18"] as const;
type Horizon = (typeof horizons)[number];

/** What may matter to somebody who comes home. Mails say where a listing has it; none is left out that has not. */
export const matters = [
  "relocation_help",
  "remote_part",
  "family_hours",
  "childcare",
  "part_time_possible",
  "accommodation",
  "career_changers",
] as const satisfies readonly Feature[];
type Matter = (typeof matters)[number];

/** What somebody who wants to come home says about it. */
export type Return = {
  homeDistrict: string;
  /** As it was typed; empty: anywhere in the district. */
  homePlace: string;
  fields: Field[];
  horizonMonths: number;
  /** When that was said. */
  horizonFrom: Day;
  matters: Matter[];
  /** Mondays of the weeks in which they are here anyway. */
  reachable: Day[];
  officeMayContact: boolean;
};

/**
 * The search a returnee's alert repeats: everything in the home district or around the home place, in the fields if some
 * were named. `before`: the search there was; what its owner said of single listings goes on.
 */
export function criteriaOfReturn(
  { homeDistrict, homePlace, fields }: Pick<Return, "homeDistrict" | "homePlace" | "fields">,
  before = "",
) {
  const { not, pay, german, near, within, unit } = parseCriteria(new URLSearchParams(before));
  const reach = homePlace !== "" && near === homePlace ? { within, unit } : {};
  const place: Partial<Criteria> = homePlace === "" ? { district: [homeDistrict] } : { near: homePlace, ...reach };
  return criteriaQuery(alertCriteria(criteriaQuery({ field: fields, not, pay, german, ...place }))).toString();
}

/** About when they come home. */
export function homeBy({ horizonFrom, horizonMonths }: Pick<Return, "horizonFrom" | "horizonMonths">): Day {
  return monthsAfter(horizonFrom, horizonMonths);
}

export function horizonText(t: Texts, months: number) {
  const horizon: Horizon | undefined = horizons.find((known) => Number(known) === months);
  return t(`alert:returnee.horizons.${horizon ?? "0"}`);
}
