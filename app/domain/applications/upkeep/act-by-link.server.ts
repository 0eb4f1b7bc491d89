import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { closeListing } from "#app/domain/listings/life/close-listing.server.ts";
import { confirmListing } from "#app/domain/listings/life/confirm-listing.server.ts";
import { extendListing } from "#app/domain/listings/life/extend-listing.server.ts";
import { claimLink } from "../decision-links/claim-link.server.ts";
import type { FilledReason } from "./filled-form.ts";
import { findListingLink } from "./listing-links.server.ts";

type Act = { token: string; filled?: FilledReason | undefined; now: Date };

/** refused: the listing must be put right before it may go on. */
export type ActedByLink = "done" | "unknown" | "over" | "refused";

/** Acts as if the link's holder had signed in, once: of two clicks at the same time only one gets through. */
export function actByLink(db: Db, { token, filled = "filled_elsewhere", now }: Act): Promise<ActedByLink> {
  return inTransaction(db, async (db): Promise<ActedByLink> => {
    const link = await findListingLink(db, { token, now });
    if (!link) return "unknown";
    if (link.over || !(await claimLink(db, "listing_link", { token, now }))) return "over";

    const { scope, person, deed, from, id: listingId } = link;
    const acting = { ...scope, accountId: person.accountId, listingId, now };
    const done = {
      extend: () => extendListing(db, { ...acting, from }),
      confirm: () => confirmListing(db, acting),
      filled: () => closeListing(db, { ...acting, reason: filled }),
      end: () => closeListing(db, { ...acting, reason: "withdrawn" }),
    };
    const { ok } = await done[deed]();
    if (ok) return "done";
    await db.updateTable("listing_link").set({ used_at: null }).where("id", "=", hashToken(token)).execute();
    return "refused";
  });
}
