import { closedAccountMonths } from "#app/domain/accounts/closed-account-months.ts";
import { guardKeptDays } from "#app/domain/accounts/guarding/guard-kept-days.ts";
import { linkKeptDays } from "#app/domain/accounts/link-kept-days.ts";
import { sessionLimits } from "#app/domain/accounts/session-limits.ts";
import { daysToConfirm } from "#app/domain/admissions/days-to-confirm.ts";
import { declinedKeptMonths } from "#app/domain/admissions/declined-kept-months.ts";
import { confirmDays } from "#app/domain/alerts/alert.ts";
import { unwantedAfterDays } from "#app/domain/alerts/wanted/wanted.ts";
import { draftDays } from "#app/domain/applications/draft/draft-days.ts";
import { applicationKeptMonths } from "#app/domain/applications/erasure-date.ts";
import { exportKeptMonths } from "#app/domain/applications/export/export-kept-months.ts";
import { callbackKeptDays } from "#app/domain/callbacks/callback.ts";
import { daysOfLink, keptDays as registrationKeptDays } from "#app/domain/events/registering/registration.ts";
import { exampleKeptMonths } from "#app/domain/good-examples/example-kept-months.ts";
import { copiesLiveDays } from "#app/domain/listings/working-copy/working-copy.ts";
import { logKeptMonths } from "#app/domain/office/company-log/log-kept-months.ts";
import { backupKept } from "#app/domain/office/keeping/backup-kept.ts";
import { formerKeptMonths } from "#app/domain/office/leaving/former-kept-months.ts";
import { reporterKeptMonths } from "#app/domain/reports/reporter-kept-months.ts";
import { interestKeptDays } from "#app/domain/returnees/interest/interest-kept-days.ts";
import { profileKept } from "#app/domain/returnees/profile/profile-kept.ts";
import { rulingKeptMonths } from "#app/domain/rulings/ruling-kept-months.ts";
import { emptySearchKeptDays } from "#app/domain/search/unfound/empty-search-kept-days.ts";
import { tasterKeptDays } from "#app/domain/tasters/taster.ts";
import { auditKeptMonths } from "#app/platform/auditing/audit-kept-months.ts";
import { day } from "#app/platform/durations.ts";
import { mailKeptDays } from "#app/platform/mail/mail-kept-days.ts";

/** On what keeping it rests, of Art. 6 (1) GDPR, as the privacy page says. */
export type Basis = "a" | "b" | "c" | "f" | "bf";

/** So much of a unit, counted from something: what that is has a text of its own. */
export type Period = { from: string; unit: "days" | "months"; count: number };

type Keeping = {
  basis: Basis;
  periods: readonly Period[];
  /** Of the schedule; none where nobody but its owner ends it, or where it goes with something else. */
  jobs: readonly string[];
};

const days = <From extends string>(from: From, count: number) => ({ from, unit: "days", count }) as const;
const months = <From extends string>(from: From, count: number) => ({ from, unit: "months", count }) as const;

const erasing = "erase applications whose day has come";
const removing = "remove files whose rows are gone";
const sweeping = "sweep files that no row names";
const undoing = "erase drafts that nobody sent";
const formerMembers = "forget what former members said of themselves";
const ofApplication = [months("decided", applicationKeptMonths), months("deadline", applicationKeptMonths)] as const;

/** Whatever the board keeps of people: why, how long, and by which job it goes. No period is written here: each is the code's own. */
export const keptKinds = {
  application: { basis: "b", periods: ofApplication, jobs: [erasing] },
  document: { basis: "b", periods: ofApplication, jobs: [erasing, undoing, removing, sweeping] },
  thread: { basis: "b", periods: ofApplication, jobs: [erasing] },
  draft: { basis: "b", periods: [days("saved", draftDays)], jobs: [undoing] },
  alert: {
    basis: "a",
    periods: [days("unconfirmed", confirmDays), days("unanswered", unwantedAfterDays)],
    jobs: ["forget alerts nobody confirmed", "end alerts that nobody wants any more"],
  },
  returneeProfile: {
    basis: "a",
    periods: [
      days("unconfirmed", profileKept.confirmDays),
      months("return", profileKept.months),
      days("interest", interestKeptDays),
    ],
    jobs: ["end profiles of people who wanted to come home"],
  },
  registration: {
    basis: "b",
    periods: [days("unconfirmed", daysOfLink), days("event", registrationKeptDays)],
    jobs: ["forget who registered for events that are over"],
  },
  taster: {
    basis: "b",
    periods: [days("taster", tasterKeptDays)],
    jobs: ["forget who wanted to look at the work"],
  },
  callback: {
    basis: "b",
    periods: [days("call", callbackKeptDays)],
    jobs: ["keep the promise of a call", "forget who wanted to be called"],
  },
  /** Their objection (Art. 21 GDPR): it works only as long as it is known. */
  parentStop: { basis: "c", periods: [], jobs: [] },
  admission: {
    basis: "bf",
    periods: [days("unconfirmed", daysToConfirm), months("declined", declinedKeptMonths)],
    jobs: ["forget who asked for membership in vain"],
  },
  report: { basis: "c", periods: [months("handled", reporterKeptMonths)], jobs: ["forget who reported"] },
  ruling: {
    basis: "c",
    periods: [months("ruled", rulingKeptMonths)],
    jobs: ["forget the words of old rulings"],
  },
  account: {
    basis: "bf",
    periods: [months("closed", closedAccountMonths)],
    jobs: ["end memberships whose last day is over", "forget whose account is closed"],
  },
  signIn: {
    basis: "f",
    periods: [
      days("sessionOfCompany", sessionLimits.employer.absolute / day),
      days("refusal", guardKeptDays.refusal),
      days("device", guardKeptDays.device),
      days("token", linkKeptDays),
    ],
    jobs: [
      "forget sessions that are over",
      "forget refused access, failed tries and devices",
      "forget old links of accounts",
      "forget kept forms",
    ],
  },
  contact: { basis: "bf", periods: [months("left", formerKeptMonths)], jobs: [formerMembers] },
  exampleContact: {
    basis: "a",
    periods: [months("example", exampleKeptMonths.contact)],
    jobs: ["forget who is named in old examples", "end memberships whose last day is over"],
  },
  /** Until the office takes the person away. */
  contactPerson: { basis: "bf", periods: [], jobs: [] },
  companyLog: {
    basis: "f",
    periods: [months("contact", logKeptMonths), months("left", formerKeptMonths)],
    jobs: ["forget what was talked about with companies long ago", formerMembers],
  },
  workingCopy: {
    basis: "bf",
    periods: [days("touched", copiesLiveDays)],
    jobs: ["forget what nobody went on writing"],
  },
  link: { basis: "bf", periods: [days("over", linkKeptDays)], jobs: ["forget links by which nobody answers any more"] },
  export: {
    basis: "f",
    periods: [months("taken", exportKeptMonths)],
    jobs: ["forget old exports", "tell companies which copies to erase"],
  },
  mail: { basis: "bf", periods: [days("written", mailKeptDays)], jobs: ["forget old mails"] },
  audit: { basis: "f", periods: [months("done", auditKeptMonths)], jobs: ["forget old audit rows"] },
  search: {
    basis: "f",
    periods: [days("searched", emptySearchKeptDays)],
    jobs: ["forget searches that found nothing"],
  },
  limit: { basis: "f", periods: [days("counted", 1)], jobs: ["forget old rate limits"] },
  backup: { basis: "f", periods: [days("made", backupKept.days)], jobs: ["back up the board"] },
  /** Where it goes, and for how long, is for whoever runs the machine to say. */
  log: { basis: "f", periods: [], jobs: [] },
} as const satisfies Record<string, Keeping>;

export type KeptKind = keyof typeof keptKinds;
export const keptKindNames = Object.keys(keptKinds) as KeptKind[];
