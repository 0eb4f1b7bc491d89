import { deleteOldTokens } from "./domain/accounts/account-tokens.server.ts";
import { forgetClosedAccounts } from "./domain/accounts/forget-closed-accounts.server.ts";
import { forgetOldGuesses } from "./domain/accounts/guarding/guesses.server.ts";
import { forgetOldDevices } from "./domain/accounts/guarding/known-devices.server.ts";
import { forgetOldRefusals } from "./domain/accounts/guarding/refused-access.server.ts";
import { forgetAdmissions } from "./domain/admissions/forget-admissions.server.ts";
import { forgetApiAnswers } from "./domain/api/posting/answer-once.server.ts";
import { forgetDecisionLinks } from "./domain/applications/decision-links/forget-decision-links.server.ts";
import { forgetOldExports } from "./domain/applications/export/forget-old-exports.server.ts";
import { forgetListingLinks } from "./domain/applications/upkeep/listing-links.server.ts";
import { forgetCallbacks } from "./domain/callbacks/forget-callbacks.server.ts";
import { forgetExamples } from "./domain/good-examples/life/forget-examples.server.ts";
import { forgetLogNotes } from "./domain/office/company-log/forget-log-notes.server.ts";
import { endMemberships } from "./domain/office/leaving/end-memberships.server.ts";
import { forgetFormerMembers } from "./domain/office/leaving/forget-former-members.server.ts";
import { forgetReporters } from "./domain/reports/forget-reporters.server.ts";
import { forgetInterests } from "./domain/returnees/interest/forget-interests.server.ts";
import { runProfileEnds } from "./domain/returnees/profile/run-profile-ends.server.ts";
import { findReportsInAppeal } from "./domain/rulings/find-open-appeals.server.ts";
import { forgetRulings } from "./domain/rulings/forget-rulings.server.ts";
import { forgetEmptySearches } from "./domain/search/unfound/empty-searches.server.ts";
import { forgetTasters } from "./domain/tasters/forget-tasters.server.ts";
import { forgetEvents } from "./domain/webhooks/forget-events.server.ts";
import { forgetOldAudit } from "./platform/audit.server.ts";
import { forgetOldLimits } from "./platform/http/rate-limits.server.ts";
import type { Job } from "./platform/jobs/clock.server.ts";
import { forgetOldEntries } from "./platform/journal/write-journal.server.ts";
import { forgetOldMails } from "./platform/mail/send-mails.server.ts";

/** What is forgotten at night, because its time is over: the kinds of data in domain/data-protection say which is whose. */
export const scheduleOfForgetting: readonly Job[] = [
  {
    name: "forget old links of accounts",
    erases: true,
    pattern: "35 3 * * *",
    run: ({ db, now }) => deleteOldTokens(db, now()),
  },
  {
    name: "forget old entries of the journal",
    erases: true,
    pattern: "38 3 * * *",
    run: (context) => forgetOldEntries(context),
  },
  { name: "forget old mails", erases: true, pattern: "40 3 * * *", run: forgetOldMails },
  {
    name: "forget old audit rows",
    erases: true,
    pattern: "45 3 * * *",
    run: ({ db, now }) => forgetOldAudit(db, { now: now() }),
  },
  {
    name: "forget links by which nobody answers any more",
    erases: true,
    pattern: "47 3 * * *",
    run: async ({ db, now }) => {
      await forgetDecisionLinks(db, { now: now() });
      await forgetListingLinks(db, { now: now() });
    },
  },
  {
    name: "forget what programs were answered",
    erases: true,
    pattern: "52 * * * *",
    run: ({ db, now }) => forgetApiAnswers(db, { now: now() }),
  },
  {
    name: "forget what programs were told",
    erases: true,
    pattern: "54 3 * * *",
    run: ({ db, now }) => forgetEvents(db, { now: now() }),
  },
  {
    name: "forget old exports",
    erases: true,
    pattern: "48 3 * * *",
    run: ({ db, now }) => forgetOldExports(db, { now: now() }),
  },
  {
    name: "forget who reported",
    erases: true,
    pattern: "50 3 * * *",
    run: async ({ db, now }) => forgetReporters(db, { except: await findReportsInAppeal(db), now: now() }),
  },
  {
    name: "forget the words of old rulings",
    erases: true,
    pattern: "49 3 * * *",
    run: ({ db, now }) => forgetRulings(db, { now: now() }),
  },
  {
    name: "end profiles of people who wanted to come home",
    erases: true,
    pattern: "56 3 * * *",
    run: async ({ db, config, now }) => {
      await runProfileEnds(db, { config, now: now() });
      await forgetInterests(db, { now: now() });
    },
  },
  {
    name: "forget who is named in old examples",
    erases: true,
    pattern: "51 3 * * *",
    run: ({ db, now }) => forgetExamples(db, { now: now() }),
  },
  {
    name: "forget who asked for membership in vain",
    erases: true,
    pattern: "52 3 * * *",
    run: ({ db, now }) => forgetAdmissions(db, { now: now() }),
  },
  {
    name: "end memberships whose last day is over",
    erases: true,
    pattern: "10 0 * * *",
    run: ({ db, config, now }) => endMemberships(db, { from: config, now: now() }),
  },
  {
    name: "forget what former members said of themselves",
    erases: true,
    pattern: "53 3 * * *",
    run: ({ db, now }) => forgetFormerMembers(db, { now: now() }),
  },
  {
    name: "forget what was talked about with companies long ago",
    erases: true,
    pattern: "57 3 * * *",
    run: ({ db, now }) => forgetLogNotes(db, { now: now() }),
  },
  {
    name: "forget whose account is closed",
    erases: true,
    pattern: "54 3 * * *",
    run: ({ db, now }) => forgetClosedAccounts(db, { now: now() }),
  },
  {
    name: "forget who wanted to look at the work",
    erases: true,
    pattern: "35 * * * *",
    run: ({ db, config, now }) => forgetTasters(db, { config, now: now() }),
  },
  {
    name: "forget who wanted to be called",
    erases: true,
    pattern: "36 * * * *",
    run: ({ db, config, now }) => forgetCallbacks(db, { config, now: now() }),
  },
  {
    name: "forget searches that found nothing",
    erases: true,
    pattern: "55 3 * * *",
    run: ({ db, now }) => forgetEmptySearches(db, { now: now() }),
  },
  {
    name: "forget refused access, failed tries and devices",
    erases: true,
    pattern: "25 3 * * *",
    run: async ({ db, now }) => {
      await forgetOldRefusals(db, now());
      await forgetOldGuesses(db, now());
      await forgetOldDevices(db, now());
    },
  },
  {
    name: "forget old rate limits",
    erases: true,
    pattern: "17 * * * *",
    run: ({ db, now }) => forgetOldLimits(db, now()),
  },
];
