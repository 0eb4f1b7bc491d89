import type { Contract, Currency, Kind, PayUnit } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import type { TimeOfDay } from "#app/platform/typed/read-time.ts";

/** One ad as a company has it elsewhere, as far as it could be read. Nothing of it is a listing yet. */
export type Offer = {
  /** By which its source knows it: the same ad is never brought in twice. */
  externalId: string;
  /** Where people see it today. */
  address: string | null;
  title: string;
  /** Plain, with a sign in front of each item of a list. */
  text: string;
  places: string[];
  kind: Kind;
  /** As it was written, where the source has one apart from the title. */
  occupation: string | null;
  contract: Contract | null;
  contractMonths: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
  /** Of a day; left out where they are not known, as they were before they were read: what was brought in then is no other now. */
  begins?: TimeOfDay;
  ends?: TimeOfDay;
  payMin: number | null;
  payMax: number | null;
  payUnit: PayUnit | null;
  payCurrency: Currency | null;
  startsOn: Day | null;
  deadline: Day | null;
};

export const offerRefusals = ["noTitle", "over", "double", "wrongRow"] as const;
export type OfferRefusal = (typeof offerRefusals)[number];

/** What stood there and cannot be brought in. `where`: its line or its page. */
export type RefusedOffer = { title: string; where: string; reason: OfferRefusal };

export type OffersRead = {
  offers: Offer[];
  refused: RefusedOffer[];
  /** All that the source has: only then is what is missing gone. */
  isComplete: boolean;
};

export const offerLimits = { offers: 5000, pages: 50, text: 20_000, title: 200, id: 300, places: 3 } as const;
