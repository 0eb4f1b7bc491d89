import { decodeText } from "#app/platform/fetching/decode-text.ts";
import { readerPool } from "#app/platform/files/reader-pool.server.ts";
import type { AskedCalendar, FoundCalendar } from "./found-calendar.ts";

const second = 1000;
/** As much as is fetched from an address. */
export const longestCalendar = 5 * 1024 * 1024;

export type CalendarReading = FoundCalendar | { ok: false; reason: "none" | "tooLarge" | "busy" | "tooComplex" };

const readApart = readerPool<AskedCalendar, FoundCalendar | { ok: false; reason: "none" }>({
  program: "app/domain/events/reading/reader.ts",
  places: 1,
  patience: 60 * second,
  limit: 20 * second,
  idle: 10 * second,
});

/** In a process of its own: a rule of repetition that never ends must end there. `client`: whose turn it is. */
export function readCalendarApart(client: string, asked: AskedCalendar): Promise<CalendarReading> {
  if (asked.text.length > longestCalendar) return Promise.resolve({ ok: false, reason: "tooLarge" });
  return readApart(client, asked);
}

/** Calendars are written in UTF-8; some programs write them in the encoding of their country. */
export function decodeCalendar(bytes: Uint8Array) {
  const text = decodeText(bytes, null);
  return text.includes("\ufffd") ? new TextDecoder("windows-1250").decode(bytes) : text;
}
