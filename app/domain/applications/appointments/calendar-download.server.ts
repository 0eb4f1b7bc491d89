import type { Db } from "#db/connect.server.ts";
import { calendarAttachment } from "#app/platform/mail/calendar-attachment.server.ts";
import { calendarFile } from "./calendar-file.server.ts";
import { findAppointment } from "./find-appointment.server.ts";

type Asked = Omit<Parameters<typeof calendarFile>[0], "appointment">;

/** What the mail of the agreement brought, for those who want it from the page. Null while nothing is agreed. */
export async function calendarDownload(db: Db, asked: Asked) {
  const appointment = await findAppointment(db, asked.application.id);
  if (appointment?.state !== "agreed") return null;
  return calendarAttachment(calendarFile({ ...asked, appointment }));
}
