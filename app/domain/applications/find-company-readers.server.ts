import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findStandIns } from "#app/domain/accounts/team/find-stand-ins.server.ts";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import { dayOf } from "#app/platform/days.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { type MailedListing, type TeamReader, type Urgency, whoReads } from "./readers/who-reads.ts";

export type CompanyReader = {
  /** Null for the contact address, where nobody acts for the company yet. */
  accountId: string | null;
  email: string;
  lang: Lang;
  /** Whether their mail may carry links by which they answer. */
  decides: boolean;
  /** News wait for the mail of the morning. */
  daily: boolean;
};

type Company = { companyId: string; companyEmail: string; now: Date };
type About = { listingId: string; urgency: Urgency };

/** The one answer to the question who gets a mail about an application. */
export async function findCompanyReaders(db: Db, { listingId, urgency, ...company }: Company & About) {
  const readersOf = await findReadersByListing(db, { ...company, listingIds: [listingId] });
  return readersOf({ listingId, urgency });
}

/** The same for one mail about several applications: each reader with what is for them. */
export async function groupByReader<Item extends About>(db: Db, { items, ...company }: Company & { items: Item[] }) {
  const listingIds = [...new Set(items.map(({ listingId }) => listingId))];
  const readersOf = await findReadersByListing(db, { ...company, listingIds });
  const letters = new Map<string, { to: CompanyReader; items: Item[] }>();
  for (const item of items) {
    for (const to of readersOf(item)) {
      const letter = letters.get(to.email) ?? { to, items: [] };
      letters.set(to.email, { to, items: [...letter.items, item] });
    }
  }
  return [...letters.values()];
}

async function findReadersByListing(
  db: Db,
  { companyId, companyEmail, listingIds, now }: Company & { listingIds: readonly string[] },
) {
  const [team, standIns, listings] = await Promise.all([
    findTeamReaders(db, companyId),
    findStandIns(db, { companyId, today: dayOf(now) }),
    findMailedListings(db, listingIds),
  ]);
  return ({ listingId, urgency }: About): CompanyReader[] => {
    const listing = listings.find(({ id }) => id === listingId) ?? {
      id: listingId,
      createdBy: null,
      contactEmail: null,
    };
    const ids = whoReads(team, standIns, { listing, urgency });
    const readers = team.filter(({ accountId }) => ids.includes(accountId));
    if (readers.length === 0)
      return [{ accountId: null, email: companyEmail, lang: "de", decides: false, daily: false }];
    return readers.map(({ accountId, email, lang, role, mails }) => {
      return { accountId, email, lang, decides: mayDecide(role), daily: urgency === "news" && mails === "daily" };
    });
  };
}

async function findTeamReaders(db: Db, companyId: string): Promise<TeamReader[]> {
  const members = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.id as accountId", "account.email", "account.lang", "membership.role"])
    .select(["membership.mails", "membership.limited"])
    .where("membership.company_id", "=", companyId)
    .where("membership.waits", "=", 0)
    .where("account.disabled_at", "is", null)
    .where("account.password_hash", "is not", null)
    .orderBy("account.id")
    .execute();
  const limits = await db
    .selectFrom("membership_listing")
    .select(["membership_listing.account_id as accountId", "membership_listing.listing_id as listingId"])
    .where("membership_listing.company_id", "=", companyId)
    .execute();
  const seen = Map.groupBy(limits, ({ accountId }) => accountId);
  return members.map(({ limited, ...member }) => ({
    ...member,
    listingIds: limited === 1 ? (seen.get(member.accountId) ?? []).map(({ listingId }) => listingId) : null,
  }));
}

async function findMailedListings(db: Db, listingIds: readonly string[]): Promise<MailedListing[]> {
  if (listingIds.length === 0) return [];
  const rows = await db
    .selectFrom("listing")
    .select(["id", "created_by as createdBy", "contact_email as contactEmail"])
    .where("id", "in", listingIds)
    .execute();
  return rows.map((row) => ({ ...row, contactEmail: row.contactEmail && foldAddress(row.contactEmail) }));
}
