import { keysOfNote } from "#app/domain/demand/counting/search-note.ts";
import { monthOfDay } from "#app/domain/demand/months.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { noteOf } from "#app/platform/http/pages/page-note.ts";
import { type Look, targetOf } from "./guards.server.ts";
import { isSomebody } from "./is-somebody.ts";

/** Results of something: the list of all listings is no search. */
const asked = /^\/[a-z]{2}\/jobs\?/;

/** Counts what is searched for, in front of the page cache, by what the page says was understood. Visitors do not see that. */
export function noticedSearches({ searches, now }: Pick<AppContext, "searches" | "now">): Look {
  return (c) => {
    const note = asked.test(targetOf(c)) ? noteOf(c.res) : null;
    if (note === null || !isSomebody(c)) return;
    for (const key of keysOfNote(note, monthOfDay(dayOf(now())))) searches.add(key);
  };
}
