import type { Context, MiddlewareHandler, Next } from "hono";
import { keysOfNote, searchNoteHeader } from "#app/domain/demand/counting/search-note.ts";
import { monthOfDay } from "#app/domain/demand/months.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { type SiteEnv, targetOf } from "./guards.server.ts";
import { isSomebody } from "./is-somebody.ts";

/** Results of something: the list of all listings is no search. */
const asked = /^\/[a-z]{2}\/jobs\?/;

/** Counts what is searched for, in front of the page cache, by what the page says was understood. Visitors do not see that. */
export function noticedSearches({ searches, now }: Pick<AppContext, "searches" | "now">): MiddlewareHandler<SiteEnv> {
  const count = async (c: Context<SiteEnv>, next: Next) => {
    await next();
    const note = c.res.headers.get(searchNoteHeader);
    if (note === null) return;
    c.res.headers.delete(searchNoteHeader);
    if (isSomebody(c)) for (const key of keysOfNote(note, monthOfDay(dayOf(now())))) searches.add(key);
  };
  /** A kept page is sent quickest when nobody looks at what stands above it. */
  return (c, next) => (asked.test(targetOf(c)) ? count(c, next) : next());
}
