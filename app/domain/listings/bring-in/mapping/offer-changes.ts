import type { Offer } from "../reading/offer.ts";

export type OfferPart = "title" | "kind" | "places" | "pay" | "hours" | "contract" | "start" | "deadline" | "text";

const columns = {
  title: ["title"],
  kind: ["kind"],
  places: ["places"],
  pay: ["payMin", "payMax", "payUnit", "payCurrency"],
  hours: ["hoursMin", "hoursMax", "begins", "ends"],
  contract: ["contract", "contractMonths"],
  start: ["startsOn"],
  deadline: ["deadline"],
  text: ["text"],
} as const satisfies Record<OfferPart, readonly (keyof Offer)[]>;

/** Which parts of an ad its source says differently now. */
export function offerChanges(before: Offer, after: Offer): OfferPart[] {
  return (Object.keys(columns) as OfferPart[]).filter((part) =>
    columns[part].some((column) => JSON.stringify(before[column]) !== JSON.stringify(after[column])),
  );
}
