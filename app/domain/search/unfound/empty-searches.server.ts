// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { emptySearchKeptDays } from "./empty-search-kept-days.ts";
import { wordsToKeep } from "./words-to-keep.ts";

const daysBeforeShown = 3;
const shownDays = 14;
const shownWords = 50;
/** Nobody fills the disk by searching for nonsense. */
const maxWordsADay = 1_000;

/** Counts a search that found nothing, and keeps its words where they may be kept: no address, no cookie, no time of day. */
export async function countEmptySearch(db: Db, { text, lang, now }: { text: string; lang: Lang; now: Date }) {
  const day = dayOf(now);
  const kept = await db
    .selectFrom("empty_search")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("day", "=", day)
    .executeTakeFirstOrThrow();
  const words = Number(kept.count) < maxWordsADay ? wordsToKeep(text) : "";
  await db
    .insertInto("empty_search")
    .values({ day, lang, words, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(["day", "lang", "words"]).doUpdateSet((eb) => ({ count: eb("empty_search.count", "+", 1) })),
    )
    .execute();
}

/** Searches a day and language that found nothing, the latest day first. */
export async function findEmptySearchDays(db: Db, { now }: { now: Date }) {
  const rows = await db
    .selectFrom("empty_search")
    .select((eb) => ["day", "lang", eb.fn.sum<number>("count").as("count")])
    .where("day", ">", daysAfter(dayOf(now), -shownDays))
    .groupBy(["day", "lang"])
    .orderBy("day", "desc")
    .execute();
  return [...Map.groupBy(rows, ({ day }) => day)].map(([day, ofDay]) => {
    const countIn = (lang: Lang) => Number(ofDay.find((row) => row.lang === lang)?.count ?? 0);
    return { day, de: countIn("de"), pl: countIn("pl"), cs: countIn("cs") };
  });
}

/** Words that three different days asked for, so that nothing one person once typed is ever read by anybody. */
export async function findEmptySearchWords(db: Db) {
  const rows = await db
    .selectFrom("empty_search")
    .select((eb) => ["words", "lang", eb.fn.countAll<number>().as("days"), eb.fn.sum<number>("count").as("count")])
    .where("words", "!=", "")
    .groupBy(["words", "lang"])
    .having((eb) => eb.fn.countAll<number>(), ">=", daysBeforeShown)
    .orderBy("days", "desc")
    .orderBy("count", "desc")
    .orderBy("words")
    .limit(shownWords)
    .execute();
  return rows.map((row) => ({ ...row, days: Number(row.days), count: Number(row.count) }));
}

export async function forgetEmptySearches(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom("empty_search")
    .where("day", "<", daysAfter(dayOf(now), -emptySearchKeptDays))
    .execute();
}
