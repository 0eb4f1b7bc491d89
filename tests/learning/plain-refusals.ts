import { type Lang, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { type MarkedSentence, markedSentence } from "./marked-sentences.ts";
import { randomFrom } from "./random-from.ts";
import { wordsOfAds } from "./words-of-ads.ts";

const seed = 23;

/** How a plain no is said: `T` is wished, `X` refused, `P` a place. */
const patterns: Record<Lang, readonly string[]> = {
  de: [
    "T ohne X",
    "T ohne X P",
    "T P ohne X",
    "T kein X",
    "T aber kein X",
    "T nicht bei X",
    "T nicht im X",
    "T nicht X",
    "T nur nicht X",
    "T außer X",
    "X nein T ja",
    "T X nein danke",
    "X nein danke, T",
    "X bitte nicht, T",
    "T, bitte kein X",
    "nie wieder X",
    "X nie wieder T",
    "alles außer X",
    "weg vom X, T",
    "X kommt nicht in frage T",
    "T statt X",
    "lieber T als X",
    "T lieber als X",
    "X mag ich nicht",
    "ich will kein X mehr",
    "X kann ich nicht, T P",
    "kein X in P",
    "T, nicht X",
    "T, nicht bei X",
    "T, aber nicht X",
    "T, X ausgeschlossen",
    "T P kein X",
  ],
  pl: [
    "T bez X",
    "T bez X P",
    "T P bez X",
    "T nie X",
    "T nie w X",
    "T ale nie X",
    "T byle nie X",
    "T tylko nie X",
    "T oprócz X",
    "T poza X",
    "X nie T tak",
    "X odpada T",
    "X odpada",
    "T żadnych X",
    "nie chcę X, T",
    "nie lubię X T",
    "nigdy więcej X",
    "wszystko oprócz X",
    "mam dość X, T",
    "X nie wchodzi w grę T",
    "T zamiast X",
    "wolę T niż X",
    "X dziękuję, T",
    "T P, X nie",
    "nie umiem X, T P",
    "T, nie X",
    "T, ale nie X",
    "T, byle nie X",
    "T, X wykluczone",
    "T, X odpada",
  ],
  cs: [
    "T bez X",
    "T bez X P",
    "T P bez X",
    "T ne X",
    "T ne v X",
    "T jen ne X",
    "T hlavně ne X",
    "T kromě X",
    "T mimo X",
    "X ne T ano",
    "X neberu T",
    "nechci X T",
    "T nechci X",
    "T žádný X",
    "X nepřipadá v úvahu T",
    "už nikdy X",
    "všechno kromě X",
    "mám dost X, T",
    "T místo X",
    "radši T než X",
    "X ne, T P",
    "T P, X neumím",
    "T, ne X",
    "T, ale ne X",
    "T, jen ne X",
    "T, X vyloučeno",
    "nesnáším X T",
  ],
};

/** The same words with nothing refused: a no beside them is no reason to refuse. */
const harmless: Record<Lang, readonly string[]> = {
  de: ["T nicht weit von P", "T kein problem", "T P warum nicht", "keine ahnung, T", "T P nicht weit"],
  pl: ["T niedaleko P", "T czemu nie", "T P nie daleko", "nie wiem, T", "T nie tylko P"],
  cs: ["T nedaleko P", "T proč ne", "T P ne daleko", "nevím, T", "T nejen P"],
};

/** A trade beside what is refused, as people say no most often. Of one trade each way of saying it is learned with other words. */
export async function plainRefusals(db: Db): Promise<MarkedSentence[]> {
  const random = randomFrom(seed);
  const any = (some: readonly string[]) => some[Math.floor(random() * some.length)] ?? "";
  const ofLang = await wordsOfAds(db);
  const places = (await db.selectFrom("place").select("name").orderBy("id").execute()).map(({ name }) => name);
  return langs.flatMap((lang) => {
    const { trades, words } = ofLang(lang);
    const line = (pattern: string) => {
      const isTrade = random() < 0.25;
      const refused = isTrade ? `[${any(trades)}]{no occupation}` : `[${any(words)}]{no word}`;
      return pattern
        .split(/\b([TXP])\b/)
        .map((piece) => {
          if (piece === "T") return `[${any(trades)}]{wish occupation}`;
          if (piece === "X") return refused;
          return piece === "P" ? `[${any(places)}]{wish place}` : piece;
        })
        .join("");
    };
    return Array.from({ length: rounds }, () => [...patterns[lang], ...harmless[lang]].map(line))
      .flat()
      .map(markedSentence);
  });
}

const rounds = 25;
