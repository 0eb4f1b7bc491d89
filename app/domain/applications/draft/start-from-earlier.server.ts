import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { type EarlierAsked, findEarlierAnswers } from "./find-earlier-answers.server.ts";
import type { ListingToApply } from "./find-listing-to-apply.server.ts";
import { startFilled } from "./start-filled.server.ts";

type Wish = EarlierAsked & { lang: Lang; withMessage: boolean };

/** Returns the token of the draft; null for another's application. */
export async function startFromEarlier(db: Db, listing: ListingToApply, { lang, withMessage, ...asked }: Wish) {
  const earlier = await findEarlierAnswers(db, listing, asked);
  if (!earlier) return null;
  const { name, email, phone, message, germanLevel, brought } = earlier;
  const typed = { name, email, phone, ...(withMessage ? { message } : {}) };
  return startFilled(db, { listingId: listing.id, lang, typed, germanLevel, brought, now: asked.now });
}
