import type { ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { Instant } from "#db/schema.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { sendBackChange } from "../change/send-back-change.server.ts";
import { isRunning } from "../listing.ts";
import type { FieldRemarks } from "../record-listing-history.server.ts";
import { type CannedRemark, remarkOf } from "./canned-remarks.ts";
import { findRecipients } from "./find-recipients.server.ts";
import { moveListing } from "./move-listing.server.ts";
import { tellCompany } from "./tell-company.server.ts";

type SendBack = {
  listingId: string;
  officer: { accountId: string };
  /** What the company should change; it reads this in the mail and on its listing. Empty where the fields say all. */
  remark: string;
  /** The same in words of ours, which the company reads in the language of whoever handed the listing in. */
  canned?: readonly CannedRemark[];
  /** The same for single rows of the comparison, which the form shows at its fields. */
  remarks?: FieldRemarks;
  /** When what the officer read was last changed. */
  seen?: Instant;
  origin: string;
  now: Date;
};

export type SendBackResult = { ok: true } | { ok: false; reason: "notFound" | "notWaiting" | "changedMeanwhile" };

export function sendBackListing(
  db: Db,
  { listingId, officer, remark: written, canned = [], remarks = {}, seen, origin, now }: SendBack,
): Promise<SendBackResult> {
  return inTransaction(db, async (db) => {
    const listing = await db
      .selectFrom("listing")
      .select(["id", "status", "updated_at", "company_id"])
      .where("id", "=", listingId)
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!listing) return { ok: false, reason: "notFound" };
    const [first] = await findRecipients(db, { listingId, companyId: listing.company_id });
    const remark = remarkOf(textsFor(first?.lang ?? sourceLang), { canned, written });
    const said = { remark: remark === "" ? undefined : remark, remarks };
    const deed = { listingId, accountId: officer.accountId, ...said, now };
    const sent = isRunning(listing)
      ? await sendBackChange(db, { ...deed, seen })
      : await sendBackSubmitted(db, { listing, deed, seen });
    if (sent !== "sentBack") return { ok: false, reason: sent };
    await tellCompany(db, { listingId, news: { event: "sentBack", remark, remarks }, origin, now });
    return { ok: true };
  });
}

type Submitted = {
  listing: { id: string; status: ListingStatus; updated_at: Instant };
  deed: { accountId: string; remark: string | undefined; remarks: FieldRemarks; now: Date };
  seen: Instant | undefined;
};

async function sendBackSubmitted(db: Db, { listing, deed, seen }: Submitted) {
  if (listing.status !== "submitted") return "notWaiting";
  if (seen !== undefined && seen !== listing.updated_at) return "changedMeanwhile";
  const moved = await moveListing(db, { listing, to: "draft", event: "sent_back", ...deed });
  return moved ? "sentBack" : "notWaiting";
}
