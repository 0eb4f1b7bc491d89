import type { Row } from "#db/schema.ts";
import { exampleIds as ids, exampleToken } from "#db/seed/example/put-example.server.ts";
import { queueReset } from "#app/domain/accounts/account-mail.server.ts";
import { tellOfficeOfAdmission } from "#app/domain/admissions/confirm-admission.server.ts";
import type { EventView } from "#app/domain/events/event-view.ts";
import { tellCompanyOfEvent } from "#app/domain/events/life/tell-company-of-event.server.ts";
import { mailRegistered, type RegistrationNews } from "#app/domain/events/registering/mail-registered.server.ts";
import { tellCompanyOfExample } from "#app/domain/good-examples/life/tell-company-of-example.server.ts";
import { tellOffice } from "#app/domain/listings/life/tell-office.server.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";
import { reportListing } from "#app/domain/reports/report-listing.server.ts";
import { fileAppeal } from "#app/domain/rulings/file-appeal.server.ts";
import type { FoundRuling } from "#app/domain/rulings/find-ruling.server.ts";
import { mailAppealReceipt } from "#app/domain/rulings/mail-appeal-receipt.server.ts";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { mailClockDoubt } from "../../clock/mail-clock-doubt.server.ts";
import { tellOfCorrection } from "../../correcting/tell-of-correction.server.ts";
import { writeAboutListing } from "../../correcting/write-about-listing.server.ts";
import { settleDeed } from "../../keeping/settle-deed.server.ts";
import { mailLeaving } from "../../leaving/mail-leaving.server.ts";
import { queueReportAnswer, queueResumption, queueSuspension, queueTakedown } from "../../office-mail.server.ts";
import { tellCompanyOfProfile, tellOfficeOfProfile } from "../../profiles/tell-of-profile.server.ts";
import { mailAppealAnswer } from "../../rulings/mail-appeal-answer.server.ts";
import { mailMorningList } from "../../waiting/mail-morning-list.server.ts";
import { queueTestMail } from "../queue-test-mail.server.ts";
import { exampleWords } from "./example-words.ts";
import type { MailExample, Stage } from "./mail-example.ts";

type Area = `office.${string}` | `profile.${string}` | `event.${string}` | `good_example.${string}`;
type Names = Extract<MailName, Area | `registration.${string}` | `ruling.${string}`>;

/** A Monday: only then such mails go out. */
const workingMorning = new Date("2027-03-01T06:30:00.000Z");
const number = "E-2027-0001";
const mail = ({ lang, config, now }: Stage) => ({
  ...{ to: { email: "alex@company.example", lang }, from: config, replyTo: config.operator.email, now },
});
const company = { id: ids.company, name: "Beispiel & Söhne GmbH" };

const ruling = ({ lang, now }: Stage, kind: Row<"ruling">["kind"]): Row<"ruling"> => ({
  ...{ id: ids.company, number, kind, subject_id: ids.listing, subject_name: exampleWords(lang).title },
  ...{ company_id: ids.company, report_id: null, ground: "terms", rule: "3", facts: exampleWords(lang).sentence, lang },
  ...{ decided_at: now.toISOString(), decided_by: ids.officer, token_hash: "" },
});

const found = ({ lang, now }: Stage): FoundRuling => ({
  kind: "listing_ended",
  ground: "terms",
  ...{ id: ids.company, number, subject: exampleWords(lang).title },
  ...{ rule: "3", facts: null, lang, fromReport: false, decidedAt: now.toISOString(), subjectId: ids.listing },
  ...{ companyId: ids.company, decidedBy: ids.officer, reportId: null, appeal: null },
});

const leaving =
  (news: Parameters<typeof mailLeaving>[1]["news"]): MailExample =>
  ({ db, config, now }) =>
    mailLeaving(db, { company, news, from: config, now });

const kept =
  (deed: Parameters<typeof settleDeed>[1]["deed"]): MailExample =>
  ({ db, config, now }) =>
    settleDeed(db, { deed, reason: "ENOSPC", config, now });

const event =
  (what: "published" | "sentBack" | "cancelled"): MailExample =>
  async ({ db, lang, config, now }) => {
    const row = await db.selectFrom("event").selectAll().where("id", "=", ids.event).executeTakeFirstOrThrow();
    const word = { text: exampleWords(lang).sentence, lang };
    const news = what === "published" ? { what } : { what, word };
    return tellCompanyOfEvent(db, { event: row, news, config, now });
  };

const good =
  (what: "published" | "sentBack" | "takenDown"): MailExample =>
  async ({ db, lang, config, now }) => {
    const row = await db.selectFrom("good_example").selectAll().where("id", "=", ids.example).executeTakeFirstOrThrow();
    const word = { text: exampleWords(lang).sentence, lang };
    const news = what === "published" ? { what } : { what, word };
    return tellCompanyOfExample(db, { example: row, news, config, now });
  };

const eventIn = ({ lang, now }: Stage): EventView => ({
  ...{ id: ids.event, kind: "fair", status: "published", membersOnly: false, byCompany: false, company: null },
  ...{ partner: null, place: null, address: "Beispielweg 1", online: false, link: null },
  times: [{ day: "2099-03-13", starts: "10:00", ends: "16:00", position: 0 }],
  ...{ title: { lang, text: exampleWords(lang).event }, text: null },
  texts: [{ lang, title: exampleWords(lang).event, text: null }],
  ...{ audiences: [], fields: [], languages: [], reason: null, remark: null },
  registration: { places: 20, waitingList: true, closesAt: null, asksNote: false },
  ...{ publishedAt: now.toISOString(), cancelledAt: null, updatedAt: now.toISOString(), sequence: 0 },
});

const registered =
  (newsOf: (stage: Stage) => RegistrationNews): MailExample =>
  (on) =>
    mailRegistered(on.db, {
      to: { id: ids.application, email: "mika@person.example", lang: on.lang, persons: 2 },
      ...{ event: eventIn(on), news: newsOf(on), config: on.config, now: on.now },
    });
const simply = (what: "placed" | "movedUp" | "known" | "reminder" | "moved" | "movedWaiting") =>
  registered(() => ({ what }));
const ended = (what: "eventCancelled" | "removed") =>
  registered(({ lang }) => ({ what, word: exampleWords(lang).sentence, had: true }));

/** Mails from the office and to it, and about events. */
export const officeExamples: Record<Names, MailExample> = {
  "office.submission": ({ db, config, now }) =>
    tellOffice(db, { listingId: ids.listing, config: { ...config, officeMail: "at_once" }, now }),
  "office.admission": ({ db, lang, config, now }) => {
    const at = { config: { ...config, officeMail: "at_once" as const }, now };
    return tellOfficeOfAdmission(db, { id: ids.company, name: exampleWords(lang).company, ...at });
  },
  "office.morning": ({ db, config }) =>
    mailMorningList(db, { config: { ...config, officeMail: "morning" }, now: workingMorning }),
  "office.clock": ({ db, config, now }) => {
    const doubt = { expected: now.getTime(), found: now.getTime() + 86_400_000, ahead: 86_400_000, steadyFor: 0 };
    return mailClockDoubt(db, { doubt, config, now });
  },
  "office.backup": kept("backup"),
  "office.trial": kept("trial"),
  "office.look": kept("look"),
  "office.report": ({ db, lang, config, now }) => {
    const report = { reason: "wrong_facts", text: exampleWords(lang).sentence, goodFaith: "on" } as const;
    return reportListing(db, { listingId: ids.listing, report, lang, config, now });
  },
  "office.profile": ({ db, config, now }) =>
    tellOfficeOfProfile(db, { company, config: { ...config, officeMail: "at_once" }, now }),
  "office.suspended": (on) =>
    queueSuspension(on.db, {
      ...{ ...mail(on), company: exampleWords(on.lang).company, reason: exampleWords(on.lang).sentence },
      ruling: ruling(on, "company_suspended"),
    }),
  "office.resumed": (on) => queueResumption(on.db, { ...mail(on), company: exampleWords(on.lang).company }),
  "office.takedown": (on) => {
    const { title, sentence: statement } = exampleWords(on.lang);
    return queueTakedown(on.db, { ...mail(on), title, statement, ruling: ruling(on, "listing_ended") });
  },
  "office.reportAnswer": (on) =>
    queueReportAnswer(on.db, {
      ...mail(on),
      title: exampleWords(on.lang).title,
      declined: ruling(on, "report_declined"),
    }),
  "office.appealAnswer": (on) =>
    mailAppealAnswer(on.db, {
      ...{ ...mail(on), ruling: found(on), outcome: "upheld", answer: exampleWords(on.lang).sentence },
      broughtBack: false,
    }),
  "office.letter": ({ db, lang, config, now }) => {
    const { title, sentence: text } = exampleWords(lang);
    const listing = { id: ids.listing, companyId: ids.company, title };
    const sent = { listing, text, noteId: ids.application, officer: { accountId: ids.officer } };
    return writeAboutListing(db, { ...sent, config, now });
  },
  "office.appeal": ({ db, lang, config, now }) =>
    fileAppeal(db, { token: exampleToken, words: exampleWords(lang).sentence, lang, config, now }),
  "office.corrected": async ({ db, lang, config, now }) => {
    const before = await readContent(db, ids.listing);
    const after = { ...before, facts: { ...before.facts, pay_max: before.facts.pay_min } };
    const about = { listingId: ids.listing, companyId: ids.company, reason: exampleWords(lang).sentence };
    return tellOfCorrection(db, { ...about, before, after, config, now });
  },
  "office.testMail": async (on) => {
    await queueReset(on.db, { ...mail(on), to: { ...mail(on).to, name: "Robin Muster" }, token: exampleToken });
    const { db, lang, now } = on;
    const columns = ["subject", "text", "html"] as const;
    const letter = await db.selectFrom("outbox_mail").select(columns).executeTakeFirstOrThrow();
    return queueTestMail(db, { officer: { email: "office@board.example" }, lang, mail: letter, now });
  },
  "office.membership.leaves": leaving({ what: "leaves", lastDay: "2099-12-31" }),
  "office.membership.stays": leaving({ what: "stays" }),
  "office.membership.left": leaving({ what: "left" }),
  "profile.approved": ({ db, config, now }) =>
    tellCompanyOfProfile(db, {
      ...{ companyId: ids.company, submittedBy: ids.admin, news: { event: "approved" }, from: config, now },
    }),
  "profile.returned": ({ db, lang, config, now }) =>
    tellCompanyOfProfile(db, {
      ...{ companyId: ids.company, submittedBy: ids.admin, from: config, now },
      news: { event: "returned", remark: exampleWords(lang).sentence },
    }),
  "event.published": event("published"),
  "event.sentBack": event("sentBack"),
  "event.cancelled": event("cancelled"),
  "good_example.published": good("published"),
  "good_example.sentBack": good("sentBack"),
  "good_example.takenDown": good("takenDown"),
  "registration.confirm": registered(({ now }) => ({
    ...{ what: "confirm", heldUntil: now.toISOString(), confirmBy: now.toISOString() },
  })),
  "registration.placed": simply("placed"),
  "registration.movedUp": simply("movedUp"),
  "registration.known": simply("known"),
  "registration.reminder": simply("reminder"),
  "registration.moved": simply("moved"),
  "registration.waiting": registered(() => ({ what: "waiting", position: 3 })),
  "registration.stillWaiting": registered(() => ({ what: "stillWaiting", position: 2 })),
  "registration.movedWaiting": simply("movedWaiting"),
  "registration.eventCancelled": ended("eventCancelled"),
  "registration.removed": ended("removed"),
  "ruling.appealReceipt": (on) => mailAppealReceipt(on.db, { ...mail(on), ruling: found(on) }),
};
