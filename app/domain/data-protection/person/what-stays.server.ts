import type { Db } from "#db/connect.server.ts";
import { isLastAdmin } from "#app/domain/accounts/account.ts";
import { findOfficers } from "#app/domain/accounts/officers/find-officers.server.ts";
import { isLastHead } from "#app/domain/accounts/officers/is-last-head.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { isForWork } from "./is-for-work.ts";
import type { PersonEntry } from "./person-entry.ts";

export type StayReason = "companyContact" | "lastAdmin" | "lastOfficer" | "yourself" | "work";
export type Staying = { entry: PersonEntry; reason: StayReason; company: { id: string; name: string } | null };

/**
 * What cannot go yet, because somebody else has to step into its place first. `asker` of the office; null is the person: what they
 * are for a company is no matter of a mailbox alone, and neither are the mails that came there for the company.
 */
export async function whatStays(db: Db, entries: readonly PersonEntry[], { asker }: { asker: string | null }) {
  const staying: Staying[] = [];
  if (asker === null) return entries.some(isForWork) ? entries.filter(isWorkOrMail).map(askElsewhere) : staying;
  for (const entry of entries) {
    const why = await whyStays(db, entry, asker);
    if (why) staying.push({ entry, ...why });
  }
  return staying;
}

const isWorkOrMail = (entry: PersonEntry) => isForWork(entry) || entry.kind === "mail";
const askElsewhere = (entry: PersonEntry): Staying => ({ entry, reason: "work", company: null });

async function whyStays(db: Db, { kind, id, about }: PersonEntry, asker: string) {
  if (kind === "companyContact") return { reason: "companyContact", company: { id, name: about } } as const;
  if (kind !== "account") return null;
  if (id === asker) return { reason: "yourself", company: null } as const;
  const company = await findWhereLastAdmin(db, id);
  if (company) return { reason: "lastAdmin", company } as const;
  return isLastHead(await findOfficers(db), id) ? ({ reason: "lastOfficer", company: null } as const) : null;
}

async function findWhereLastAdmin(db: Db, accountId: string) {
  const companies = await db
    .selectFrom("membership")
    .innerJoin("company", "company.id", "membership.company_id")
    .select(["company.id", "company.name"])
    .where("account_id", "=", accountId)
    .execute();
  for (const company of companies) if (isLastAdmin(await findTeam(db, company.id), accountId)) return company;
  return null;
}
