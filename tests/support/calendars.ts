import type { Db } from "#db/connect.server.ts";

/** A calendar file read as RFC 5545 says: CRLF, lines of at most 75 bytes folded, values unescaped. Throws where it is not. */
export function readCalendar(file: string) {
  if (!file.endsWith("END:VCALENDAR\r\n")) throw new Error("no end");
  const written = file.replace(/\r\n$/, "").split("\r\n");
  const broken = written.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75);
  if (broken.length > 0) throw new Error(`lines no calendar reads: ${broken.join(" | ")}`);
  const lines = written
    .join("\r\n")
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
  const values = lines.map((line) => /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [line]);
  if (values.some(([, name]) => name === undefined)) throw new Error("a line without a name");
  return Object.fromEntries(values.map(([, name = "", value = ""]) => [name, value.replace(/\\([,;\\])/g, "$1")]));
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
