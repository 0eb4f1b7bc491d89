import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { ListingDeed } from "#db/listings/upkeep-codes.ts";
import type { Day } from "#db/schema.ts";
import { linkKeptDays } from "#app/domain/accounts/link-kept-days.ts";
import { newMailedLink, whyOver } from "#app/domain/accounts/mailed-link.server.ts";
import { findLinkHolder } from "#app/domain/accounts/team/find-link-holder.server.ts";
import { isRunning } from "#app/domain/listings/listing.ts";
import { titleColumns } from "#app/domain/listings/title.ts";
import { day } from "#app/platform/durations.ts";
import { findLaterSign } from "./find-later-sign.server.ts";

type Issue = { listingId: string; accountId: string; deadline: Day; deeds: readonly ListingDeed[]; now: Date };

/** One token for each deed, bound to the person, the listing and its last day. */
export async function issueListingLinks(db: Db, { listingId, accountId, deadline, deeds, now }: Issue) {
  const links = deeds.map((deed) => ({ deed, ...newMailedLink(now) }));
  const about = { listing_id: listingId, account_id: accountId, deadline };
  await db
    .insertInto("listing_link")
    .values(links.map(({ deed, row }) => ({ ...row, ...about, deed })))
    .execute();
  return links.map(({ deed, token }) => ({ deed, token }));
}

/**
 * What a link in a mail about a listing is worth; where a colleague has answered already, nobody asks again. Looking does not use it up: mail scanners open links, too. Unknown to
 * whoever does not act for the company any more.
 */
export async function findListingLink(db: Db, { token, now }: { token: string; now: Date }) {
  const link = await db
    .selectFrom("listing_link")
    .innerJoin("listing", "listing.id", "listing_link.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", "listing.status", "listing.deadline", "listing.company_id as companyId", ...titleColumns])
    .select(["listing_link.account_id as accountId", "listing_link.deed", "listing_link.deadline as from"])
    .select(["listing_link.created_at as since", "listing_link.expires_at as expiresAt"])
    .select("listing_link.used_at as usedAt")
    .where("listing_link.id", "=", hashToken(token))
    .executeTakeFirst();
  const holder = link && (await findLinkHolder(db, { ...link, now }));
  if (!holder || holder.scope.listingIds?.includes(link.id) === false) return null;
  const later = await findLaterSign(db, { listingId: link.id, since: link.since });
  const answered = link.deed === "confirm" && (later !== undefined || link.status !== "published");
  const isStale = answered || !isRunning(link) || link.deadline !== link.from;
  return { ...link, ...holder, later: later ?? null, over: whyOver(link, { isStale, now }) };
}

/** For a month an old link can still say why it does not work. */
export async function forgetListingLinks(db: Db, { now }: { now: Date }) {
  const before = new Date(now.getTime() - linkKeptDays * day).toISOString();
  await db.deleteFrom("listing_link").where("expires_at", "<", before).execute();
}
