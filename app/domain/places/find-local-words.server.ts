import { fold } from "#db/fold.ts";
import type { Region } from "#db/region/read-region.server.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";

/** What only people of the region say, folded. A store without a vocabulary knows of nothing. */
export const findLocalWords = rememberByVocabulary(async ({ db }) => {
  const stored = await db.selectFrom("setting").select("value").where("key", "=", "local_words").executeTakeFirst();
  const words = JSON.parse(stored?.value ?? "{}") as Partial<Region["words"]>; // written by loadVocabulary
  const folded = (list: readonly string[] = []): ReadonlySet<string> => new Set(list.map((word) => fold(word)));
  return {
    filler: folded(words.filler),
    behindTowns: folded(words.behindTowns),
    noPersons: folded(words.noPersons),
  };
});
