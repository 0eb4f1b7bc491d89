import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { findTastingListing } from "./find-tasting-listing.server.ts";
import { lastDayOf } from "./taster.ts";

type Key = { column: "token_hash" | "company_hash"; token: string };
type Asked = Key & { lang: Lang; now: Date };

export type Taster = NonNullable<Awaited<ReturnType<typeof findTaster>>>;

/** Where the link of a mail leads. Looking changes nothing: programs that check mails open every link. */
export async function findTaster(db: Db, { column, token, lang, now }: Asked) {
  const row = await readTaster(db, { column, token });
  if (!row) return null;
  return {
    ...row,
    listing: await findTastingListing(db, { listingId: row.listingId, lang }),
    /** Its days are over. */
    over: lastDayOf(row) < dayOf(now),
  };
}

export function readTaster(db: Db, { column, token }: Key) {
  return db
    .selectFrom("taster_request")
    .select(["id", "listing_id as listingId", "date_id as dateId", "first_day as firstDay", "last_day as lastDay"])
    .select([
      "starts_at as startsAt",
      "email",
      "name",
      "school_class as schoolClass",
      "wish",
      "under_18 as under18",
      "lang",
      "state",
    ])
    .select(["proposed_day as proposedDay", "kept_until as keptUntil"])
    .where(column, "=", hashToken(token))
    .executeTakeFirst();
}
