import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { moveListing } from "./move-listing.server.ts";
import { tellCompany } from "./tell-company.server.ts";

type SendBack = {
  listingId: string;
  officer: { accountId: string };
  /** What the company should change; it reads this in the mail and on its listing. */
  remark: string;
  origin: string;
  now: Date;
};

export type SendBackResult = { ok: true } | { ok: false; reason: "notFound" | "notWaiting" };

export function sendBackListing(
  db: Db,
  { listingId, officer, remark, origin, now }: SendBack,
): Promise<SendBackResult> {
  return inTransaction(db, async (db) => {
    const listing = await db
      .selectFrom("listing")
      .select(["id", "status"])
      .where("id", "=", listingId)
      .executeTakeFirst();
    if (!listing) return { ok: false, reason: "notFound" };
    if (listing.status !== "submitted") return { ok: false, reason: "notWaiting" };

    const moved = await moveListing(db, {
      listing,
      to: "draft",
      event: "sent_back",
      accountId: officer.accountId,
      remark,
      now,
    });
    if (!moved) return { ok: false, reason: "notWaiting" };
    await tellCompany(db, { listingId, news: { event: "sentBack", remark }, origin, now });
    return { ok: true };
  });
}
