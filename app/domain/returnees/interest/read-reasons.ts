import { type InterestReason, interestReasons } from "#db/returnees/returnee-codes.ts";

/** As they are stored. */
export function readReasons(stored: string): InterestReason[] {
  const codes: unknown = JSON.parse(stored);
  return interestReasons.filter((reason) => Array.isArray(codes) && codes.includes(reason));
}
