import ICAL from "ical.js";
import type { Db } from "#db/connect.server.ts";

/** The only entry of a file. */
export function readCalendar(file: string) {
  const [entry = {}, ...others] = readEntries(file);
  if (others.length > 0) throw new Error("several entries");
  return entry;
}

/** As a program reads them that others wrote: each with the method of the file, times as the file writes them. */
export function readEntries(file: string): Record<string, string>[] {
  if (!file.endsWith("END:VCALENDAR\r\n")) throw new Error("no end");
  const lines = file.replace(/\r\n$/, "").split("\r\n");
  const broken = lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75);
  if (broken.length > 0) throw new Error(`lines no calendar reads: ${broken.join(" | ")}`);
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const own = valuesOf(calendar);
  return calendar.getAllSubcomponents("vevent").map((entry) => ({ ...own, ...valuesOf(entry) }));
}

function valuesOf(component: ICAL.Component) {
  return Object.fromEntries(
    component.getAllProperties().map((property) => [property.name.toUpperCase(), valueOf(property.getFirstValue())]),
  );
}

function valueOf(value: unknown) {
  if (value instanceof ICAL.Time) return value.toICALString();
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** With what they bring for the calendar, the newest last; a company's people read of several applications. */
export function mailsWithCalendars(db: Db, address: string, number = "") {
  return db
    .selectFrom("outbox_mail")
    .select(["kind", "lang", "subject", "text", "html", "calendar"])
    .where("to_address", "=", address)
    .where("text", "like", `%${number}%`)
    .orderBy("id")
    .execute();
}
