// A face of this room: other nouns may import it.

import type { Currency, Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";

/** What one euro was worth on a day. */
export type Rate = {
  day: Day;
  PLN: number;
  CZK: number;
  /** Of the demo: whoever reads it is told that it is none of any bank. */
  isExample?: boolean;
};

/** Beyond these a rate is a slip of the hand, or two columns taken for each other. */
export const likelyRates = { PLN: { min: 2, max: 9 }, CZK: { min: 12, max: 50 } } as const;

export function isLikely({ PLN, CZK }: Pick<Rate, "PLN" | "CZK">) {
  const within = (value: number, { min, max }: { min: number; max: number }) => value >= min && value <= max;
  return within(PLN, likelyRates.PLN) && within(CZK, likelyRates.CZK);
}

/** In which money somebody counts who reads this language. */
export const currencyOfLang = { de: "EUR", pl: "PLN", cs: "CZK" } as const satisfies Record<Lang, Currency>;
