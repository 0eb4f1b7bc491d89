import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken, newToken } from "#db/ids.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { newApplicationNumber } from "../new-application-number.server.ts";

const draftDays = 1;

/** A draft lives for a day after the last thing that was saved. */
export const draftExpiry = (now: Date) => instantDaysAfter(now, draftDays).toISOString();

/** Returns the token that stands in the addresses of this draft; the store knows only its hash. */
export async function startDraft(db: Db, { listingId, lang, now }: { listingId: string; lang: Lang; now: Date }) {
  const token = newToken();
  await db
    .insertInto("application_draft")
    .values({
      id: hashToken(token),
      number: newApplicationNumber(),
      listing_id: listingId,
      lang,
      name: null,
      email: null,
      phone: null,
      german_level: null,
      message: null,
      created_at: now.toISOString(),
      expires_at: draftExpiry(now),
      sent_at: null,
    })
    .execute();
  return token;
}
