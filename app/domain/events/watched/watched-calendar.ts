import type { Lang } from "#db/codes.ts";
import type { EventKind } from "#db/event-codes.ts";
import type { EventTime } from "../event-times.ts";

/** Whose calendar it is, and what it does not say itself. */
export type WatchedCalendar = { id: string; name: string; address: string | null; lang: Lang; kind: EventKind };

/** What a source says of an event. */
export type SaidEvent = {
  title: string;
  text: string | null;
  location: string | null;
  link: string | null;
  times: EventTime[];
};

/** Written by the board itself into a column of its own. */
export const storedSaid = (text: string) => JSON.parse(text) as SaidEvent;
