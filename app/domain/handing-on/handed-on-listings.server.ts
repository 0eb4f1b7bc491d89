import type { Db } from "#db/connect.server.ts";
import type { Channel } from "#db/handing-on/channels.ts";
import { openListings } from "#app/domain/listings/open-listings.server.ts";

/** The open listings that may leave the board in this channel: whatever is handed on starts here. */
export function handedOnListings(db: Db, { channel, now }: { channel: Channel; now: Date }) {
  return openListings(db, now).where((eb) =>
    eb.not(
      eb.exists(
        eb
          .selectFrom("handing_on_refusal")
          .select("handing_on_refusal.company_id")
          .whereRef("handing_on_refusal.company_id", "=", "listing.company_id")
          .where("handing_on_refusal.channel", "=", channel),
      ),
    ),
  );
}
