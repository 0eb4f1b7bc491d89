import type { Insertable } from "kysely";
import type { Db } from "#db/connect.server.ts";
import type { Database } from "#db/schema.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { testOrigin } from "./context.ts";
import { insertAccount, insertListing, insertPhrase, insertPlace } from "./factories.ts";

type Given = Partial<Insertable<Database["listing"]>> & { now: Date; place_id?: string };

/** A listing that the office lets out at this moment, as the search sees it. */
export async function publishListing(db: Db, { now, place_id, ...given }: Given) {
  const officer = await insertAccount(db);
  const deadline = daysAfter(dayOf(now), 60);
  const listing = await insertListing(db, { deadline, ...given, status: "submitted", first_published_at: null });
  await db.insertInto("listing_shift").values({ listing_id: listing.id, shift: "day" }).execute();
  const placeId = place_id ?? (await insertPlace(db)).id;
  await db.insertInto("listing_place").values({ listing_id: listing.id, place_id: placeId, position: 0 }).execute();
  for (const [position, section] of (["task", "task", "task", "requirement"] as const).entries()) {
    const { id: phrase_id } = await insertPhrase(db, { section });
    await db
      .insertInto("listing_phrase")
      .values({ listing_id: listing.id, phrase_id, position, necessity: "must" })
      .execute();
  }
  const result = await approveListing(db, {
    listingId: listing.id,
    officer: { accountId: officer.id },
    origin: testOrigin,
    now,
  });
  if (!result.ok) throw new Error(result.reason);
  return listing;
}
