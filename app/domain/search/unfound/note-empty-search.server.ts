import type { Lang } from "#db/codes.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { countEmptySearch } from "./empty-searches.server.ts";

/**
 * Counts the search after its answer is on its way; nobody waits for it. Pages from the cache do not come here: the
 * same search in the same edition of the board counts once.
 */
export function noteEmptySearch({ db, log, now }: AppContext, { text, lang }: { text: string; lang: Lang }) {
  setImmediate(() => {
    countEmptySearch(db, { text, lang, now: now() }).catch((err: unknown) =>
      log.error({ err }, "counting an empty search failed"),
    );
  });
}
