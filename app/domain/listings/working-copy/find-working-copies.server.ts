import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import type { Typed } from "#app/platform/http/form.ts";
import { type Fingerprints, readFingerprints } from "./fingerprints.ts";
import { handedOver } from "./working-copy.ts";

export type WorkingCopy = {
  id: string;
  accountId: string;
  /** Who writes. */
  name: string;
  typed: Record<string, Typed>;
  opened: Fingerprints | null;
  seen: Instant;
  savedAt: Instant;
};

/** All that is written on one listing and not handed over, the newest first. Whoever asks has made sure that it is theirs. */
export async function findWorkingCopies(db: Db, listingId: string): Promise<WorkingCopy[]> {
  const rows = await db
    .selectFrom("working_copy")
    .innerJoin("account", "account.id", "working_copy.account_id")
    .select([
      "working_copy.id",
      "working_copy.account_id as accountId",
      "account.name",
      "working_copy.typed",
      "working_copy.opened",
      "working_copy.seen",
      "working_copy.saved_at as savedAt",
    ])
    .where("working_copy.listing_id", "=", listingId)
    .where("working_copy.typed", "!=", handedOver)
    .orderBy("working_copy.saved_at", "desc")
    .orderBy("working_copy.id", "desc")
    .execute();
  return rows.map(({ typed, opened, ...row }) => ({
    ...row,
    typed: JSON.parse(typed) as Record<string, Typed>,
    opened: readFingerprints(opened),
  }));
}
