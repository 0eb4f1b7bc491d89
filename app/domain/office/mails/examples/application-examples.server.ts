import { dayBeforeMeeting, exampleIds as ids } from "#db/seed/example/put-example.server.ts";
import { findMeeting } from "#app/domain/applications/appointments/find-meeting.server.ts";
import {
  mailAppointment,
  mailAppointmentToSeeker,
} from "#app/domain/applications/appointments/mail-appointment.server.ts";
import { remindOfAppointments } from "#app/domain/applications/appointments/remind-of-appointments.server.ts";
import { askForAnswer } from "#app/domain/applications/clock/ask-for-answer.server.ts";
import { findRunningClocks } from "#app/domain/applications/clock/find-running-clocks.server.ts";
import { mailDueSteps } from "#app/domain/applications/clock/mail-due-steps.server.ts";
import { tellParent } from "#app/domain/applications/draft/tell-parent.server.ts";
import { mailErasedCopies } from "#app/domain/applications/export/mail-erased-copies.server.ts";
import { forwardApplication } from "#app/domain/applications/forwarding/forward-application.server.ts";
import { mailCompany } from "#app/domain/applications/mail-company.server.ts";
import {
  mailAgain,
  mailClosed,
  mailCompanyMessage,
  mailLinks,
  mailOfSuspension,
  mailReceived,
  mailReminded,
} from "#app/domain/applications/mail-to-seeker.server.ts";
import { mailOwnPass } from "#app/domain/applications/overview/mail-own-pass.server.ts";
import { mailMornings } from "#app/domain/applications/readers/mail-mornings.server.ts";
import { paths } from "#app/paths.ts";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { exampleWords } from "./example-words.ts";
import type { MailExample, Stage } from "./mail-example.ts";

type Names = Extract<MailName, `application.${string}`> | "export.erased" | "person.pass";

/** A Monday: only then such mails go out. */
const workingMorning = new Date("2027-03-01T06:30:00.000Z");
const number = "BEI-SP1-EL2";
const day = "2099-02-15";
const eraseOn = "2099-06-30";
const titled = {
  kind: "job",
  ...{ titleDe: "Schweißer (m/w/d)", titlePl: "Spawacz/Spawaczka", titleCs: "Svářeč/ka" },
  ...{ occupationDe: "Schweißer/in", occupationPl: "spawacz/spawaczka", occupationCs: "svářeč/ka" },
} as const;

const letter = ({ lang, config, now }: Stage) => ({
  ...{ to: "mika@person.example", lang, number, now },
  listing: { ...titled, companyName: exampleWords(lang).company, companyEmail: "post@company.example" },
  link: config.origin + paths.myApplication(lang, "A".repeat(43)),
});

const toCompany =
  (what: Parameters<typeof mailCompany>[1]["what"]): MailExample =>
  ({ db, config, now }) =>
    mailCompany(db, {
      ...{ what, applicationId: ids.application, number, answerBy: day, origin: config.origin, now },
      listing: { ...titled, companyId: ids.company, companyEmail: "post@company.example", listingId: ids.listing },
    });

const appointment =
  (what: "proposed" | "moved" | "agreed" | "refused" | "cancelled" | "reminder"): MailExample =>
  async ({ db, config, now }) => {
    const meeting = await findMeeting(db, ids.application);
    if (!meeting?.appointment) throw new Error("The example has no appointment");
    const { application, appointment: found } = meeting;
    const news = { by: "employer", application, appointment: found, fallen: null, config, now } as const;
    return what === "reminder"
      ? mailAppointmentToSeeker(db, { ...news, what })
      : mailAppointment(db, { ...news, what });
  };

const clock =
  (step: "soon" | "escalated"): MailExample =>
  async ({ db, config, now }) => {
    const running = await findRunningClocks(db, ids.company);
    const due = running.map((application) => ({ application, step, closesOn: eraseOn }));
    return mailDueSteps(db, due, { config, now });
  };

/** Mails about applications: to whoever applied, and to the company. */
export const applicationExamples: Record<Names, MailExample> = {
  "application.received": (on) => mailReceived(on.db, { ...letter(on), answerBy: day, eraseOn }),
  "application.parent": (on) => {
    const draft = { number, under18: 1 as const, parentEmail: "parent@person.example", parentLang: on.lang };
    return tellParent(on.db, { draft, listing: letter(on).listing, lang: on.lang, now: on.now }, on.config);
  },
  "application.again": (on) =>
    mailAgain(on.db, { ...letter(on), submittedAt: on.now.toISOString(), newNumber: "BEI-SP3-EL4" }),
  "application.message": (on) =>
    mailCompanyMessage(on.db, {
      ...{ ...letter(on), text: exampleWords(on.lang).sentence, eraseOn, final: false, asks: true, documents: 1 },
    }),
  "application.reminded": (on) => mailReminded(on.db, { ...letter(on), lastDay: day }),
  "application.closed": (on) =>
    mailClosed(on.db, { ...letter(on), text: exampleWords(on.lang).sentence, why: "company", eraseOn }),
  "application.suspended": (on) =>
    mailOfSuspension(on.db, { ...letter(on), what: "suspended", text: exampleWords(on.lang).sentence }),
  "application.resumed": (on) =>
    mailOfSuspension(on.db, { ...letter(on), what: "resumed", text: exampleWords(on.lang).sentence }),
  "application.links": (on) => {
    const { to, lang, link, now } = letter(on);
    const found = [{ ...titled, number, companyName: exampleWords(lang).company, link }];
    return mailLinks(on.db, { to, lang, found, overview: link, now });
  },
  "application.submitted": toCompany("submitted"),
  "application.withdrawn": toCompany("withdrawn"),
  "application.documentAdded": toCompany("documentAdded"),
  "application.erased": toCompany("erased"),
  "application.unreplied": toCompany("unreplied"),
  "application.written": toCompany("written"),
  "application.forwarded": ({ db, lang, config, now }) =>
    forwardApplication(db, {
      ...{ companyId: ids.company, listingIds: null, applicationId: ids.application, to: ids.colleague },
      ...{ sender: { accountId: ids.admin, name: exampleWords(lang).inviter, lang }, note: undefined },
      ...{ origin: config.origin, now },
    }),
  "application.morning": ({ db, config }) => mailMornings(db, { config, now: workingMorning }),
  "application.clock": clock("soon"),
  "application.clock.office": clock("escalated"),
  "application.clock.asked": ({ db, config, now }) =>
    askForAnswer(db, { companyId: ids.company, officer: { accountId: ids.officer }, origin: config.origin, now }),
  "application.appointments": ({ db, config }) => remindOfAppointments(db, { config, now: dayBeforeMeeting }),
  "application.appointment.proposed": appointment("proposed"),
  "application.appointment.moved": appointment("moved"),
  "application.appointment.agreed": appointment("agreed"),
  "application.appointment.refused": appointment("refused"),
  "application.appointment.cancelled": appointment("cancelled"),
  "application.appointment.reminder": appointment("reminder"),
  "person.pass": (on) => mailOwnPass(on.db, letter(on)),
  "export.erased": ({ db, now }) => mailErasedCopies(db, { now }),
};
