import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Lang } from "#db/codes.ts";
import { type Titled, titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { endOf } from "./appointment.ts";
import type { Appointment } from "./find-appointment.server.ts";

export type AppointmentSender = Pick<Config, "origin" | "board" | "mailFrom">;

type Entry = {
  reader: "seeker" | "employer";
  lang: Lang;
  /** As it stands, or stood before it was cancelled. */
  appointment: Appointment;
  application: Titled & { id: string; number: string; companyName: string };
  config: AppointmentSender;
};

/** For the calendar: the appointment with its newest place and time. */
export function calendarFile(entry: Entry) {
  return write(entry, ICalCalendarMethod.PUBLISH, ICalEventStatus.CONFIRMED);
}

/** Takes it out of the calendar again. `sequence`: of the change that ended it. */
export function calendarCancellation(entry: Entry) {
  return write(entry, ICalCalendarMethod.CANCEL, ICalEventStatus.CANCELLED);
}

/**
 * RFC 5545 in UTC, so that no calendar needs to know our clocks. Erasure does not reach calendars: nothing in it says
 * who applied, and the link that opens the application stays in the mail.
 */
function write(entry: Entry, method: ICalCalendarMethod, status: ICalEventStatus) {
  const { reader, appointment, application, config } = entry;
  const calendar = ical({ prodId: { company: config.board.name, product: "appointments" }, method });
  calendar.createEvent({
    id: `${appointment.id}@${new URL(config.origin).hostname}`,
    sequence: appointment.sequence,
    stamp: new Date(appointment.stateAt),
    start: new Date(appointment.startsAt ?? appointment.stateAt),
    end: endOf(appointment),
    status,
    organizer: { name: config.board.name, email: config.mailFrom },
    ...contentOf(entry),
    ...(reader === "employer" && method === ICalCalendarMethod.PUBLISH
      ? { url: config.origin + paths.employerApplication(entry.lang, application.id) }
      : {}),
  });
  // RFC 5545 ends every line, the last one too.
  return `${calendar.toString()}\r\n`;
}

function contentOf({ reader, lang, appointment, application }: Entry) {
  const t = textsFor(lang);
  const { number, companyName: company } = application;
  const kind = t(`appointment:kind.${appointment.kind}`);
  const values = { kind, number, company, title: titleIn(t, lang, application) };
  const contact = appointment.contact && t("appointment:calendar.contact", { contact: appointment.contact });
  const hint = t("appointment:calendar.hint", { number });
  return {
    summary: t(`appointment:calendar.summary.${reader}`, values),
    location: appointment.place ?? appointment.videoUrl,
    description: reader === "seeker" ? [contact, hint].filter(Boolean).join("\n") : hint,
  };
}
