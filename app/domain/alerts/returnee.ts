import type { Field } from "#db/codes.ts";
import { criteriaQuery } from "#app/domain/search/criteria.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

/** In how many months somebody wants to come home. */
export const horizons = ["0", "6", "12", "18"] as const;
type Horizon = (typeof horizons)[number];

/** What somebody who wants to come home says about it. */
export type Return = {
  homeDistrict: string;
  field: Field | null;
  horizonMonths: number;
  officeMayContact: boolean;
};

/** The search a returnee's alert repeats: everything in the home district, in the field if one was named. */
export function criteriaOfReturn({ homeDistrict, field }: Pick<Return, "homeDistrict" | "field">) {
  return criteriaQuery({ district: [homeDistrict], field: field ? [field] : [] }).toString();
}

export function horizonText(t: Texts, months: number) {
  const horizon: Horizon | undefined = horizons.find((known) => Number(known) === months);
  return t(`alert:returnee.horizons.${horizon ?? "0"}`);
}
