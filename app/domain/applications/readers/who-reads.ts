import type { Lang, MailChoice, MembershipRole } from "#db/codes.ts";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import { presentFor, type StandIn } from "#app/domain/accounts/team/present-for.ts";

/** Somebody who acts for a company and can sign in. */
export type TeamReader = {
  accountId: string;
  email: string;
  lang: Lang;
  role: MembershipRole;
  mails: MailChoice;
  /** The listings to which they are limited; null: all. */
  listingIds: readonly string[] | null;
};

/** The contact address as accounts write theirs. */
export type MailedListing = { id: string; createdBy: string | null; contactEmail: string | null };

/**
 * news: something happened. reminder: an answer will be due. warning: it is due, late, or about to be closed.
 * escalation: it has been late for a week.
 */
export type Urgency = "news" | "reminder" | "warning" | "escalation";

type Matter = { listing: MailedListing; urgency: Urgency };

/**
 * Who gets a mail about an application, by account. Everybody chooses for the news and the reminders; warnings go to all
 * who may answer, escalations to the admins, whatever they chose. Deputies read for whoever is away. Somebody who may
 * answer always gets it.
 */
export function whoReads(team: readonly TeamReader[], standIns: readonly StandIn[], matter: Matter): string[] {
  const wanted = team.filter((one) => sees(one, matter.listing) && wants(one, matter));
  const asked = wanted.some(decides) ? wanted : [...wanted, ...whoMustDecide(team, matter.listing)];
  const present = readingFor(asked, team, standIns);
  const readers = present.some(decides) ? present : [...present, ...readingFor(admins(team), team, standIns)];
  const all = readers.some(decides) ? readers : [...readers, ...admins(team)];
  return [...new Set((all.length > 0 ? all : team).map(({ accountId }) => accountId))];
}

const decides = ({ role }: TeamReader) => mayDecide(role);
const admins = (team: readonly TeamReader[]) => team.filter(({ role }) => role === "admin");

function sees({ role, listingIds }: TeamReader, { id }: MailedListing) {
  return role === "admin" || listingIds === null || listingIds.includes(id);
}

function wants(one: TeamReader, { listing, urgency }: Matter) {
  if (urgency === "escalation") return one.role === "admin";
  if (urgency !== "news" && !decides(one)) return false;
  return urgency === "warning" || one.mails !== "mine" || isTheirs(one, listing);
}

/** Posted by them, or they are whom the ad names. */
function isTheirs({ accountId, email }: TeamReader, { createdBy, contactEmail }: MailedListing) {
  return accountId === createdBy || email === contactEmail;
}

function whoMustDecide(team: readonly TeamReader[], listing: MailedListing) {
  const deciders = team.filter((one) => decides(one) && sees(one, listing));
  return deciders.length > 0 ? deciders : admins(team);
}

function readingFor(asked: readonly TeamReader[], team: readonly TeamReader[], standIns: readonly StandIn[]) {
  const there = new Set(asked.map(({ accountId }) => presentFor(accountId, standIns)));
  return team.filter(({ accountId }) => there.has(accountId));
}
