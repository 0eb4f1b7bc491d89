import { exampleIds as ids } from "#db/seed/example/put-example.server.ts";
import { askParent } from "#app/domain/alerts/minors/ask-parent.server.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { queueConfirmation, queueReminder } from "#app/domain/alerts/sign-up/sign-up-mails.server.ts";
import { askWhetherWanted } from "#app/domain/alerts/wanted/ask-whether-wanted.server.ts";
import { findLives } from "#app/domain/applications/upkeep/find-lives.server.ts";
import { mailNotice } from "#app/domain/applications/upkeep/mail-notice.server.ts";
import { tellOfFailing, tellOfNews } from "#app/domain/listings/bring-in/tell-of-reading.server.ts";
import { acknowledgeSubmission } from "#app/domain/listings/life/acknowledge-submission.server.ts";
import { tellCompany } from "#app/domain/listings/life/tell-company.server.ts";
import { tellOfLowPay } from "#app/domain/listings/low-pay/tell-of-low-pay.server.ts";
import { reportListing } from "#app/domain/reports/report-listing.server.ts";
import { tellOfStopped } from "#app/domain/webhooks/tell-of-stopped.server.ts";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { exampleWords } from "./example-words.ts";
import type { MailExample, Stage } from "./mail-example.ts";

type Area = `listing.${string}` | `program.${string}` | `bringIn.${string}` | `alert.${string}` | "report.received";
type Names = Extract<MailName, Area>;

const told =
  (news: "scheduled" | "published" | "changePublished" | "heldBack" | "expired" | "unanswered"): MailExample =>
  ({ db, config, now }) =>
    tellCompany(db, { listingId: ids.listing, news: { event: news }, origin: config.origin, now });

const notice =
  (name: "week_left" | "day_left" | "still_open" | "still_open_again"): MailExample =>
  async ({ db, config, now }) => {
    const [listing] = await findLives(db, { listingId: ids.listing });
    if (!listing) throw new Error("The example has no listing");
    const due = { notice: name, about: listing.deadline, endsOn: listing.deadline };
    return mailNotice(db, { listing, due, run: { config, now } });
  };

const reading = ({ lang, config, now }: Stage) => ({
  source: { id: ids.company, address: "https://company.example/jobs" },
  watcher: { email: "alex@company.example", lang },
  ...{ origin: config.origin, now },
});

const alert = ({ lang, now }: Stage) => ({
  ...{ id: ids.company, email: "mika@person.example", lang, criteria: "", partner_criteria: "" },
  frequency: "weekly" as const,
  ...{ manage_hash: "", created_at: now.toISOString(), confirm_by: now.toISOString() },
  ...{ confirmed_at: null, last_run_at: null, looks_since: null },
  ...{ paused_at: null, paused_until: null, wanted_at: null, asked_at: null },
  ...{ parent_hash: null, parent_email: null, parent_lang: null, own_confirmed_at: null },
  plan: null,
});

/** Mails about listings, and to whoever looks for some. */
export const listingExamples: Record<Names, MailExample> = {
  "listing.submitted": ({ db, config, now }) =>
    acknowledgeSubmission(db, { listingId: ids.listing, accountId: ids.admin, config, now }),
  "listing.scheduled": told("scheduled"),
  "listing.published": told("published"),
  "listing.changePublished": told("changePublished"),
  "listing.heldBack": told("heldBack"),
  "listing.expired": told("expired"),
  "listing.unanswered": told("unanswered"),
  "listing.sentBack": ({ db, lang, config, now }) => {
    const news = { event: "sentBack", remark: exampleWords(lang).sentence, remarks: {} } as const;
    return tellCompany(db, { listingId: ids.listing, news, origin: config.origin, now });
  },
  "listing.week_left": notice("week_left"),
  "listing.day_left": notice("day_left"),
  "listing.still_open": notice("still_open"),
  "listing.still_open_again": notice("still_open_again"),
  "listing.lowPay": ({ db, config, now }) => tellOfLowPay(db, { origin: config.origin, now }),
  "program.stopped": ({ db, config, now }) =>
    tellOfStopped(db, {
      hook: { id: ids.company, company_id: ids.company, address: "https://hooks.company.example/board" },
      ...{ origin: config.origin, now },
    }),
  "bringIn.news": (on) =>
    tellOfNews(on.db, { ...reading(on), counts: { new: 2, changed: 1, gone: 1, refused: 0, closed: 0, same: 0 } }),
  "bringIn.failing": (on) => tellOfFailing(on.db, { ...reading(on), fault: "unreachable", days: 3 }),
  "alert.confirmation": (on) => queueConfirmation(on.db, alert(on), on),
  "alert.reminder": (on) => queueReminder(on.db, alert(on), on),
  "alert.listings": ({ db, config, now }) => runAlerts(db, { config, now }),
  "alert.wanted": ({ db, config, now }) => askWhetherWanted(db, { config, now }),
  "alert.parent": (on) => {
    const ofParent = { parent_email: "parent@person.example", parent_lang: on.lang };
    return askParent(on.db, { ...alert(on), ...ofParent }, on);
  },
  "report.received": ({ db, lang, config, now }) => {
    const text = exampleWords(lang).sentence;
    const report = { reason: "wrong_facts", text, email: "mika@person.example", goodFaith: "on" } as const;
    return reportListing(db, { listingId: ids.listing, report, lang, config, now });
  },
};
