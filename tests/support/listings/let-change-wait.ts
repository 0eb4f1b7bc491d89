import type { Db } from "#db/connect.server.ts";
import type { ListingContent } from "#app/domain/listings/listing-content.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";

type Facts = Partial<ListingContent["facts"]>;

/** Beside a published listing, from whoever wrote the listing. */
export async function letChangeWait(db: Db, listingId: string, facts: Facts = { title_de: "Waiting (m/w/d)" }) {
  const published = await readContent(db, listingId);
  const { updated_at: at } = await db
    .selectFrom("listing")
    .select("updated_at")
    .where("id", "=", listingId)
    .executeTakeFirstOrThrow();
  const content = JSON.stringify({ ...published, facts: { ...published.facts, ...facts } });
  const instants = { based_on: at, updated_at: at, submitted_at: at, sent_back_at: null };
  await db
    .insertInto("listing_change")
    .values({ listing_id: listingId, account_id: null, content, ...instants })
    .execute();
}
