import { langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { type MarkedSentence, markedSentence } from "./marked-sentences.ts";
import { randomFrom } from "./random-from.ts";
import { wordsOfAds } from "./words-of-ads.ts";

const seed = 11;

/**
 * A trade or a condition beside words of ads, as most people search: nobody says anything of them there, and the words tell no
 * condition. Without these, every word that nobody knows is heard as if a sentence were told.
 */
export async function plainSentences(db: Db): Promise<MarkedSentence[]> {
  const random = randomFrom(seed);
  const ofLang = await wordsOfAds(db);
  const any = <One>(some: readonly One[]) => some[Math.floor(random() * some.length)];
  return langs.flatMap((lang) => {
    const { trades, words } = ofLang(lang);
    return trades.flatMap((name) => {
      const [first = "", second = ""] = [any(words), any(words)];
      const trade = `[${name}]{wish occupation}`;
      return [
        `${trade} ${first}`,
        any([first, `${second} ${trade}`, `${first} ${second}`, `[${any(plain[lang])}} ${first}`]),
      ]
        .flatMap((line) => line ?? [])
        .map(markedSentence);
    });
  });
}

/** Conditions in their usual words, as they are marked. */
const plain = {
  de: [
    "Teilzeit]{wish hours:part",
    "Nachtschicht]{wish shift:night",
    "Homeoffice]{wish with:remote",
    "Minijob]{wish contract:minijob",
  ],
  pl: [
    "pół etatu]{wish hours:part",
    "nocna zmiana]{wish shift:night",
    "zdalnie]{wish with:remote",
    "zlecenie]{wish contract:zlecenie",
  ],
  cs: [
    "částečný úvazek]{wish hours:part",
    "noční směna]{wish shift:night",
    "na dálku]{wish with:remote",
    "dpp]{wish contract:dpp",
  ],
};
