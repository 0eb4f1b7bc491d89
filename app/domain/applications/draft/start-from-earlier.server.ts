import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { bringPages } from "../bring/asks.ts";
import type { Brought, topicsOf } from "../bring/brought.ts";
import { type EarlierAsked, findEarlierAnswers } from "./find-earlier-answers.server.ts";
import type { ListingToApply } from "./find-listing-to-apply.server.ts";
import { saveBrought } from "./save-brought.server.ts";
import { saveDraft } from "./save-draft.server.ts";
import { startDraft } from "./start-draft.server.ts";

type Wish = EarlierAsked & { lang: Lang; withMessage: boolean };

/** A draft like any other: it can be changed, and goes after a day unless it is sent. Null for another's application. */
export async function startFromEarlier(db: Db, listing: ListingToApply, { lang, withMessage, ...asked }: Wish) {
  const { now } = asked;
  const earlier = await findEarlierAnswers(db, listing, asked);
  if (!earlier) return null;
  const token = await startDraft(db, { listingId: listing.id, lang, now });
  const save = { token, listingId: listing.id, lang, now };
  const { name, email, phone, message, germanLevel, brought } = earlier;
  await saveDraft(db, save, { name, email, phone });
  if (withMessage) await saveDraft(db, save, { message });
  for (const page of bringPages) await saveBrought(db, save, page, { brought: partOf(page, brought), germanLevel });
  return token;
}

const fieldsOf = {
  can: ["requirements", "experience", "certificates"],
  languages: ["languages", "school"],
  when: ["start", "workTimes", "ways", "trialDay"],
} as const satisfies Record<keyof typeof topicsOf, readonly (keyof Brought)[]>;

function partOf(page: keyof typeof fieldsOf, brought: Brought): Partial<Brought> {
  return Object.fromEntries(fieldsOf[page].map((field) => [field, brought[field]]));
}
