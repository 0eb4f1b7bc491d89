import type { Lang } from "#db/codes.ts";

/** How a text speaks to companies alone: whoever reads it for a partner or a university has no company and is no member. */
export const ownCompany: Record<Lang, RegExp> = {
  de: /\bIhr(?:e[rnms]?|es)? (?:eigene[rnms]? )?(?:Firm(?:a|en|enseite)|Betriebe?s?|Unternehmens?|Mitgliedschaft)\b/i,
  pl: /Państwa firm|firm\p{L}* Państwa|Państwa członkostw|członkostw\p{L}* Państwa/iu,
  cs: /vaš\p{L}* (?:firm|členstv)/iu,
};
