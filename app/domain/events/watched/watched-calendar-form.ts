import { z } from "zod";
import { langs } from "#db/codes.ts";
import { eventKinds } from "#db/event-codes.ts";
import { eventLimits } from "../form/event-form.ts";

export const WatchedCalendarForm = z.object({
  name: z.string().trim().min(1).max(eventLimits.partner),
  address: z.string().max(1000).optional(),
  lang: z.enum(langs),
  kind: z.enum(eventKinds),
});

export type TypedCalendar = z.output<typeof WatchedCalendarForm>;

/** As calendar programs pass on addresses, and as people leave out what every browser adds. */
export function writtenAddress(typed: string) {
  return typed.trim().replace(/^(?:webcals?:\/\/|http:\/\/|(?![a-z][a-z0-9+.-]*:))/i, "https://");
}
