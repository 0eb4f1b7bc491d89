import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken, newToken } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { addToDay } from "#app/domain/listings/numbers/add-to-day.server.ts";
import { dayOf, instantDaysAfter } from "#app/platform/days.ts";
import { newApplicationNumber } from "../new-application-number.server.ts";
import { draftDays } from "./draft-days.ts";

/** A draft lives for a day after the last thing that was saved. */
export const draftExpiry = (now: Date) => instantDaysAfter(now, draftDays).toISOString();

/** Returns the token that stands in the addresses of this draft; the store knows only its hash. */
export async function startDraft(db: Db, { listingId, lang, now }: { listingId: string; lang: Lang; now: Date }) {
  const token = newToken();
  await inTransaction(db, async (db) => {
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
    await addToDay(db, { listingId, day: dayOf(now), counted: "started", count: 1 });
  });
  return token;
}
