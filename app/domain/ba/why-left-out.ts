import type { BaReason } from "#db/interchange/ba-codes.ts";
import type { BaAd } from "./ba-ad.ts";
import { titleCode } from "./title-code.ts";

/**
 * Why an ad cannot be told, before the schema is asked: the Bundesagentur places people in Germany; a thesis or whatever kind
 * the operator's file has no type of offer for is no offer to it; without a title of its catalogue an ad says not what it is.
 */
export function whyLeftOut(ad: BaAd): Exclude<BaReason, "schema"> | null {
  if (ad.places.length === 0) return "abroad";
  if (ad.kind === "dual_study") return "dual_study";
  if (ad.codes.codes.JobOfferType[ad.kind] === undefined) return "kind";
  return titleCode(ad) === null ? "title_code" : null;
}
