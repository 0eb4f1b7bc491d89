// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { ListingCounted } from "#db/listings/visit-codes.ts";
import type { Day } from "#db/schema.ts";

type Counted = { listingId: string; day: Day; counted: ListingCounted; count: number };

/** No more than a number is kept: nothing says who it was. */
export async function addToDay(db: Db, { listingId, day, counted, count }: Counted) {
  await db
    .insertInto("listing_day")
    .values({ listing_id: listingId, day, counted, count })
    .onConflict((conflict) =>
      conflict
        .columns(["listing_id", "day", "counted"])
        .doUpdateSet((eb) => ({ count: eb("listing_day.count", "+", count) })),
    )
    .execute();
}
