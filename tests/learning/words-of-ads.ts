import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { wordsOf } from "#app/domain/search/words.ts";

const fewestLetters = 4;

/** Of a language: what each occupation is called first, and the words of the phrases that ads are made of, as often as they stand there. */
type WordsOfAds = { trades: readonly string[]; words: readonly string[] };

export async function wordsOfAds(db: Db): Promise<(lang: Lang) => WordsOfAds> {
  const names = ["name_de", "name_pl", "name_cs"] as const;
  const texts = ["text_de", "text_pl", "text_cs"] as const;
  const occupations = await db.selectFrom("occupation").select(names).orderBy("id").execute();
  const phrases = await db.selectFrom("phrase").select(texts).orderBy("id").execute();
  return (lang) => ({
    trades: occupations.map((occupation) => occupation[`name_${lang}`].split("/")[0]?.trim() ?? ""),
    words: phrases
      .flatMap((phrase) => wordsOf(phrase[`text_${lang}`]).words)
      .filter(({ length }) => length >= fewestLetters),
  });
}
