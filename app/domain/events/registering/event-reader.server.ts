import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { EventView } from "../event-view.ts";
import { findEventViews } from "../find-event-views.server.ts";

/** One event in the language of each who is written to, read once a language. Whoever may see it was asked before. */
export function eventReader(db: Db, eventId: string) {
  const read = new Map<Lang, EventView>();
  return async (lang: Lang) => {
    const known = read.get(lang);
    if (known) return known;
    const [event] = await findEventViews(db, lang, (rows) => rows.where("event.id", "=", eventId));
    if (!event) throw new Error("An event that was there is gone");
    read.set(lang, event);
    return event;
  };
}
