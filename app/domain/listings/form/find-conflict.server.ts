import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import type { Typed } from "#app/platform/http/form.ts";
import type { Joined } from "../working-copy/join-versions.ts";

/** Somebody else saved the listing while this form was open. */
export type Conflict = {
  /** Who and when; null where it was the clock, or the office: that is no single person. */
  name: string | null;
  at: Instant;
  taken: string[];
  /** What is stored in the fields that both have changed. */
  disputed: { name: string; theirs: Typed }[];
};

export async function findConflict(
  db: Db,
  { listingId, joined, theirs }: { listingId: string; joined: Joined; theirs: Record<string, Typed> },
): Promise<Conflict> {
  const last = await db
    .selectFrom("listing_history")
    .leftJoin("account", "account.id", "listing_history.account_id")
    .select(["listing_history.at", "account.name", "account.role"])
    .where("listing_history.listing_id", "=", listingId)
    .orderBy("listing_history.at", "desc")
    .orderBy("listing_history.id", "desc")
    .executeTakeFirstOrThrow();
  const { taken, disputed } = joined;
  return {
    name: last.role === "office" ? null : last.name,
    at: last.at,
    taken,
    disputed: disputed.map((name) => ({ name, theirs: theirs[name] ?? "" })),
  };
}
