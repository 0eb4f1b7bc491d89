import { forgetKeptForms } from "./domain/accounts/kept-form.server.ts";
import { forgetChallenges } from "./domain/accounts/passkeys/challenges.server.ts";
import { forgetPendingSignIns } from "./domain/accounts/second-factor/pending-sign-in.server.ts";
import { deleteExpiredSessions } from "./domain/accounts/sessions.server.ts";
import { runAlerts } from "./domain/alerts/sending/run-alerts.server.ts";
import { forgetUnconfirmedAlerts } from "./domain/alerts/sign-up/forget-unconfirmed-alerts.server.ts";
import { askWhetherWanted } from "./domain/alerts/wanted/ask-whether-wanted.server.ts";
import { endUnwantedAlerts } from "./domain/alerts/wanted/end-unwanted-alerts.server.ts";
import { endAppointments } from "./domain/applications/appointments/end-appointments.server.ts";
import { remindOfAppointments } from "./domain/applications/appointments/remind-of-appointments.server.ts";
import { runAnswerClock } from "./domain/applications/clock/run-answer-clock.server.ts";
import { runSeekersTurn } from "./domain/applications/clock/run-seekers-turn.server.ts";
import { scanWaitingDocuments } from "./domain/applications/documents/scan-waiting-documents.server.ts";
import { eraseExpiredDrafts } from "./domain/applications/draft/erase-expired-drafts.server.ts";
import { eraseDueApplications } from "./domain/applications/erase-due-applications.server.ts";
import { mailErasedCopies } from "./domain/applications/export/mail-erased-copies.server.ts";
import { mailMornings } from "./domain/applications/readers/mail-mornings.server.ts";
import { runUpkeep } from "./domain/applications/upkeep/run-upkeep.server.ts";
import { runCallbacks } from "./domain/callbacks/run-callbacks.server.ts";
import { settleReturnedMails } from "./domain/data-protection/returned/settle-returned-mails.server.ts";
import { forgetRegistrations } from "./domain/events/registering/forget-registrations.server.ts";
import { passOnPlaces } from "./domain/events/registering/pass-on-places.server.ts";
import { remindRegistered } from "./domain/events/registering/remind-registered.server.ts";
import { readWatchedCalendars } from "./domain/events/watched/read-watched-calendars.server.ts";
import { announceChanges } from "./domain/index-now/announce-changes.server.ts";
import { readWatchedSources } from "./domain/listings/bring-in/read-watched-sources.server.ts";
import { endExpiredListings } from "./domain/listings/life/end-expired-listings.server.ts";
import { publishDueListings } from "./domain/listings/life/publish-due-listings.server.ts";
import { tellOfLowPay } from "./domain/listings/low-pay/tell-of-low-pay.server.ts";
import { forgetWorkingCopies } from "./domain/listings/working-copy/forget-working-copies.server.ts";
import { publishDueNews } from "./domain/news/life/news-deeds.server.ts";
import { backUpBoard, lookForDamage, tryBackup } from "./domain/office/keeping/keeping-jobs.server.ts";
import { mailMorningList } from "./domain/office/waiting/mail-morning-list.server.ts";
import { publishGroups } from "./domain/returnees/groups/publish-groups.server.ts";
import { deliverInterests } from "./domain/returnees/interest/deliver-interests.server.ts";
import { prepareWays } from "./domain/timetable/prepare-ways.server.ts";
import { runWebhooks } from "./domain/webhooks/run-webhooks.server.ts";
import { removeDroppedFiles } from "./platform/files/remove-dropped-files.server.ts";
import { sweepFiles } from "./platform/files/sweep-files.server.ts";
import type { Job } from "./platform/jobs/clock.server.ts";
import { writeJournal } from "./platform/journal/write-journal.server.ts";
import { readingJob } from "./platform/mail/returned/mailbox-troubles.server.ts";
import { readMailbox } from "./platform/mail/returned/read-mailbox.server.ts";
import { sendMails } from "./platform/mail/send-mails.server.ts";
import { scheduleOfCounting } from "./schedule-of-counting.server.ts";
import { scheduleOfForgetting } from "./schedule-of-forgetting.server.ts";

/**
 * Everything that happens without anybody asking. Times are those of the operator's time zone. What takes away or closes
 * something because of the day `erases`, and stands still while the clock is in doubt.
 */
export const schedule: readonly Job[] = [
  { name: "send mails", erases: false, pattern: "*/10 * * * * *", run: sendMails },
  { name: readingJob, erases: false, pattern: "5 */5 * * * *", run: readMailbox },
  {
    /** Whether nothing has arrived for weeks is told by the clock. */
    name: "end what nobody can be told of any more",
    erases: true,
    pattern: "45 * * * * *",
    run: ({ db, config, now }) => settleReturnedMails(db, { config, now: now() }),
  },
  { name: "write into the journal what was erased", erases: false, pattern: "35 * * * * *", run: writeJournal },
  { name: "back up the board", erases: false, pattern: "50 * * * * *", run: (context) => backUpBoard(context) },
  {
    /** In one of these hours, once. */
    name: "try to restore the newest backup",
    erases: false,
    pattern: "10 */10 2-5 * * *",
    run: (context) => tryBackup(context),
  },
  {
    name: "look for damage in the store",
    erases: false,
    pattern: "40 */10 1 * * *",
    run: (context) => lookForDamage(context),
  },
  {
    name: "publish listings whose day has come",
    erases: false,
    pattern: "*/10 * * * *",
    run: ({ db, config, now }) => publishDueListings(db, { origin: config.origin, now: now() }),
  },
  {
    /** The day begins with it: each process has read the next day's by then. */
    name: "read the timetables before somebody asks",
    erases: false,
    pattern: "25 * * * * *",
    inEach: true,
    run: ({ db, now }) => prepareWays(db, now()),
  },
  {
    name: "end listings past their last day",
    erases: true,
    pattern: "5 0,6 * * *",
    run: ({ db, config, now }) => endExpiredListings(db, { origin: config.origin, now: now() }),
  },
  {
    name: "ask companies about listings that end soon or may be filled",
    erases: true,
    pattern: "20 7-19 * * *",
    run: ({ db, config, now }) => runUpkeep(db, { config, now: now() }),
  },
  {
    /** What the office puts in force is told at once; this is for what a release brought along. */
    name: "tell companies which listings a new minimum left behind",
    erases: false,
    pattern: "50 * * * *",
    run: ({ db, config, now }) => tellOfLowPay(db, { origin: config.origin, now: now() }),
  },
  {
    name: "send alerts",
    erases: false,
    pattern: "*/2 * * * *",
    run: ({ db, config, now }) => runAlerts(db, { config, now: now() }),
  },
  {
    name: "tell the office in the morning what waits",
    erases: false,
    pattern: "*/10 * * * *",
    run: ({ db, config, now }) => mailMorningList(db, { config, now: now() }),
  },
  {
    name: "tell the people of companies in the morning what is new",
    erases: false,
    pattern: "*/10 * * * *",
    run: ({ db, config, now }) => mailMornings(db, { config, now: now() }),
  },
  {
    name: "forget alerts nobody confirmed",
    erases: true,
    pattern: "20 * * * *",
    run: ({ db, now }) => forgetUnconfirmedAlerts(db, { now: now() }),
  },
  {
    name: "ask whether alerts are still wanted",
    erases: false,
    pattern: "40 9-17 * * *",
    run: ({ db, config, now }) => askWhetherWanted(db, { config, now: now() }),
  },
  {
    name: "end alerts that nobody wants any more",
    erases: true,
    pattern: "35 * * * *",
    run: ({ db, config, now }) => endUnwantedAlerts(db, { config, now: now() }),
  },
  {
    /** Once a day, and never in between: when somebody came or went is nobody's to see. */
    name: "show companies anew who wants to come home",
    erases: false,
    pattern: "30 4 * * *",
    run: async ({ db, config, now }) => {
      /** What was written to yesterday's groups reaches those who were in them. */
      await deliverInterests(db, { config, now: now() });
      await publishGroups(db, { now: now() });
    },
  },
  {
    name: "bring what companies wrote to whoever wants to come home",
    erases: false,
    pattern: "20 * * * * *",
    run: ({ db, config, now }) => deliverInterests(db, { config, now: now() }),
  },
  {
    name: "forget sessions that are over",
    erases: true,
    pattern: "30 * * * *",
    run: async ({ db, now }) => {
      await deleteExpiredSessions(db, now());
      await forgetPendingSignIns(db, now());
      await forgetChallenges(db, now());
    },
  },
  ...scheduleOfCounting,
  {
    name: "forget kept forms",
    erases: true,
    pattern: "*/10 * * * *",
    run: ({ db, now }) => forgetKeptForms(db, now()),
  },
  {
    name: "keep the promise of an answer",
    erases: true,
    pattern: "15 6-20 * * *",
    run: ({ db, config, now }) => runAnswerClock(db, { config, now: now() }),
  },
  {
    name: "keep the promise of a call",
    erases: true,
    pattern: "25 6-20 * * *",
    run: ({ db, config, now }) => runCallbacks(db, { config, now: now() }),
  },
  {
    name: "remind people whom a company has asked something",
    erases: true,
    pattern: "45 6-20 * * *",
    run: ({ db, config, now }) => runSeekersTurn(db, { config, now: now() }),
  },
  {
    name: "end appointments that are over",
    erases: true,
    pattern: "*/5 * * * *",
    run: ({ db, config, now }) => endAppointments(db, { config, now: now() }),
  },
  {
    name: "remind of tomorrow's appointments",
    erases: false,
    pattern: "30 9-19 * * *",
    run: ({ db, config, now }) => remindOfAppointments(db, { config, now: now() }),
  },
  {
    name: "pass on places that nobody confirmed",
    erases: true,
    pattern: "*/5 * * * *",
    run: ({ db, config, now }) => passOnPlaces(db, { config, now: now() }),
  },
  {
    name: "remind of tomorrow's events",
    erases: false,
    pattern: "35 9-19 * * *",
    run: ({ db, config, now }) => remindRegistered(db, { config, now: now() }),
  },
  {
    name: "forget who registered for events that are over",
    erases: true,
    pattern: "25 * * * *",
    run: ({ db, config, now }) => forgetRegistrations(db, { config, now: now() }),
  },
  {
    name: "tell programs of companies what has happened",
    erases: false,
    pattern: "*/20 * * * * *",
    run: ({ db, config, now }) => runWebhooks(db, { config, now }),
  },
  {
    name: "publish notes whose time has come",
    erases: false,
    pattern: "15 * * * * *",
    run: ({ db, now }) => publishDueNews(db, { now: now() }),
  },
  {
    name: "erase applications whose day has come",
    erases: true,
    pattern: "20 3 * * *",
    run: ({ db, files, now }) => eraseDueApplications(db, files, { now: now() }),
  },
  {
    name: "tell companies which copies to erase",
    erases: false,
    pattern: "*/10 * * * *",
    run: ({ db, now }) => mailErasedCopies(db, { now: now() }),
  },
  {
    name: "read what companies have elsewhere",
    erases: false,
    pattern: "*/10 5-7 * * *",
    run: ({ db, config, now }) => readWatchedSources(db, { config, now: now() }),
  },
  {
    name: "tell search engines which listings changed",
    erases: false,
    pattern: "*/10 * * * *",
    run: ({ db, config, now }) => announceChanges(db, { config, now: now() }),
  },
  {
    name: "read the calendars that the office watches",
    erases: false,
    pattern: "40 25 * * * *",
    run: ({ db, config, now }) => readWatchedCalendars(db, { config, now: now() }),
  },
  {
    name: "scan documents that wait for the scanner",
    erases: false,
    pattern: "25 * * * * *",
    run: scanWaitingDocuments,
  },
  {
    name: "erase drafts that nobody sent",
    erases: true,
    pattern: "50 * * * *",
    run: ({ db, files, now }) => eraseExpiredDrafts(db, files, { now: now() }),
  },
  {
    name: "forget what nobody went on writing",
    erases: true,
    pattern: "32 3 * * *",
    run: ({ db, now }) => forgetWorkingCopies(db, { now: now() }),
  },
  { name: "remove files whose rows are gone", erases: false, pattern: "55 * * * *", run: removeDroppedFiles },
  {
    /** In one of these minutes, as a backup may be under way. */
    name: "sweep files that no row names",
    erases: true,
    pattern: "12 */20 4 * * *",
    run: sweepFiles,
  },
  ...scheduleOfForgetting,
];
