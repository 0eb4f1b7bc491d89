// A face of this room: other nouns may import it.

import type { Actor, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { formatSpan } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isMailAddress } from "#app/platform/mail/address.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { findCompanyReaders } from "../find-company-readers.server.ts";
import { issueLink } from "../issue-link.server.ts";
import { endOf } from "./appointment.ts";
import { type AppointmentSender, calendarCancellation, calendarFile } from "./calendar-file.server.ts";
import type { Appointment } from "./find-appointment.server.ts";
import type { Meeting } from "./find-meeting.server.ts";

/** moved: other times stand in the place of an agreed one. */
type What = "proposed" | "moved" | "agreed" | "refused" | "cancelled" | "reminder";

export type AppointmentNews = {
  what: What;
  by: Actor;
  application: Meeting["application"];
  /** As it stands now. */
  appointment: Appointment;
  /** The time that was agreed and holds no longer. */
  fallen: Appointment | null;
  config: AppointmentSender;
  now: Date;
};

/** Of reminders the company gets one mail of all. */
type NewsOfOne = AppointmentNews & { what: Exclude<What, "reminder"> };

/** Tells the other side, and whoever has the time in the calendar. */
export async function mailAppointment(db: Db, news: NewsOfOne) {
  const { what, by, fallen } = news;
  const hasInCalendar = what === "agreed" || fallen !== null;
  if (by !== "seeker" || hasInCalendar) await mailAppointmentToSeeker(db, news);
  if (by !== "employer" || hasInCalendar) await mailAppointmentToCompany(db, news);
}

export async function mailAppointmentToSeeker(db: Db, news: AppointmentNews) {
  const { what, by, application, appointment, config, now } = news;
  const { id: applicationId, lang, number, email, companyName: company, companyEmail } = application;
  const t = textsFor(lang);
  const title = titleIn(t, lang, application);
  const own = by === "seeker" && (what === "refused" || what === "cancelled") ? (`${what}ByYou` as const) : what;
  const token = await issueLink(db, { applicationId, now });
  const mail = composeMail(lang, {
    subject: t(`appointment:mail.seeker.${own}.subject`, { number, company }),
    blocks: [
      { heading: t(`appointment:mail.seeker.${own}.heading`, { company }) },
      { paragraph: t(`appointment:mail.seeker.${own}.text`, { company, when: whenOf(lang, news) }) },
      ...(what === "proposed" || what === "moved" ? [timesOf(lang, appointment)] : []),
      ...(by !== "seeker" && appointment.word ? [{ quote: appointment.word }] : []),
      factsOf(lang, news, { title, withPlace: what !== "cancelled" && what !== "refused" }),
      {
        button: {
          label: t(`appointment:mail.seeker.button.${what === "proposed" || what === "moved" ? "choose" : "open"}`),
          href: config.origin + paths.myAppointment(lang, token),
        },
      },
      { small: t("mail:application.linkHint") },
    ],
  });
  const replyTo = isMailAddress(companyEmail) ? companyEmail : null;
  const calendar = calendarFor(news, "seeker", lang);
  await queueMail(db, { ...mail, kind: `application.appointment.${what}`, to: email, lang, replyTo, calendar, now });
}

/** Without a name and without what was written: both stand behind the sign-in. */
export async function mailAppointmentToCompany(db: Db, news: NewsOfOne) {
  const { what, application, config, now } = news;
  const { id, number } = application;
  for (const { email, lang } of await findCompanyReaders(db, { ...application, urgency: "news", now })) {
    const t = textsFor(lang);
    const title = titleIn(t, lang, application);
    const mail = composeMail(lang, {
      subject: t(`appointment:mail.company.${what}.subject`, { number, title }),
      blocks: [
        { heading: t(`appointment:mail.company.${what}.heading`) },
        { paragraph: t(`appointment:mail.company.${what}.text`, { number, title, when: whenOf(lang, news) }) },
        {
          button: {
            label: t("mail:application.company.button"),
            href: config.origin + paths.employerApplication(lang, id),
          },
        },
      ],
    });
    const calendar = calendarFor(news, "employer", lang);
    await queueMail(db, { ...mail, kind: `application.appointment.${what}`, to: email, lang, calendar, now });
  }
}

function calendarFor({ what, application, appointment, fallen, config }: AppointmentNews, reader: Reader, lang: Lang) {
  const common = { reader, lang, application, config };
  if (what === "agreed") return calendarFile({ ...common, appointment });
  const { sequence, stateAt } = appointment;
  return fallen && calendarCancellation({ ...common, appointment: { ...fallen, sequence, stateAt } });
}

type Reader = "seeker" | "employer";

/** Of the agreed time, or of the one that holds no longer. */
function whenOf(lang: Lang, { appointment, fallen }: AppointmentNews) {
  const told = fallen ?? appointment;
  return told.startsAt ? spanOf(lang, told, told.startsAt) : "";
}

function timesOf(lang: Lang, appointment: Appointment): MailBlock {
  return { list: appointment.times.map((time) => ({ title: spanOf(lang, appointment, time) })) };
}

export function spanOf(lang: Lang, { timeZone, minutes }: Pick<Appointment, "timeZone" | "minutes">, startsAt: string) {
  return formatSpan(lang, timeZone, startsAt, endOf({ startsAt, minutes }).toISOString());
}

function factsOf(lang: Lang, { application, appointment, what }: AppointmentNews, shown: Shown): MailBlock {
  const t = textsFor(lang);
  const { place, videoUrl, contact } = appointment;
  const optional = [
    {
      label: t("appointment:facts.when"),
      value:
        (what === "agreed" || what === "reminder") && appointment.startsAt
          ? spanOf(lang, appointment, appointment.startsAt)
          : null,
    },
    { label: t("appointment:facts.place"), value: shown.withPlace ? place : null },
    { label: t("appointment:facts.video"), value: shown.withPlace ? videoUrl : null },
    { label: t("appointment:facts.contact"), value: shown.withPlace ? contact : null },
  ];
  return {
    facts: [
      ...optional.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
      { label: t("application:facts.number"), value: application.number },
      { label: t("application:facts.listing"), value: shown.title },
      { label: t("application:facts.company"), value: application.companyName },
    ],
  };
}

type Shown = { title: string; withPlace: boolean };
