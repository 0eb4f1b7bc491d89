import { LRUCache } from "lru-cache";
import type { Day } from "#db/schema.ts";
import type { FoundScores } from "./index/found-scores.ts";
import { matchText } from "./index/match-text.ts";
import type { Engine } from "./index/search-engine.server.ts";
import type { NearestNames } from "./nearest/nearest-names.ts";
import { tradeWords } from "./reading/trade-words.ts";
import type { Understanding } from "./reading/understanding.ts";
import { understandText } from "./understand-text.ts";

/** `idle`: words that changed nothing. */
type TextRead = { understanding: Understanding; scores: FoundScores | null; idle: readonly string[] };
type Asked = {
  placeGiven: boolean;
  /** Of what is only wanted as a place, times need not be read. */
  today?: Day;
  /** By which occupations that were read stand the nearest to the whole text first. */
  ranker?: NearestNames;
};
type Kept = { version: number; vocabulary: unknown; texts: LRUCache<string, TextRead> };

const maxKept = 100;
/** A text may find every listing there is: so many of such are kept. */
const maxKeptOfAll = 8;
const kept = new WeakMap<Engine["index"], Kept>();

/**
 * What the text means and what it finds. The same text is asked again by whoever turns a page, ticks a filter or is shown
 * wider searches, so the latest are kept until a listing or the vocabulary changes.
 */
export function readText(engine: Engine, q: string, asked: Asked): TextRead {
  const { index, vocabulary } = engine;
  let current = kept.get(index);
  if (current?.version !== index.version || current.vocabulary !== vocabulary) {
    current = {
      version: index.version,
      vocabulary,
      texts: new LRUCache({
        max: maxKept,
        maxSize: maxKeptOfAll * (index.slots + 1),
        sizeCalculation: ({ scores }) => 1 + (scores?.size ?? 0),
      }),
    };
    kept.set(index, current);
  }
  const key = `${asked.placeGiven} ${asked.today ?? ""} ${asked.ranker ? "nearest first" : ""} ${q}`;
  const read = current.texts.get(key) ?? readAnew(engine, q, asked);
  current.texts.set(key, read);
  return read;
}

function readAnew(engine: Engine, q: string, { ranker, ...asked }: Asked): TextRead {
  const { index, vocabulary } = engine;
  const understanding = understandText(engine, q, asked);
  const idle: string[] = [];
  const isSlavic = (word: string) => vocabulary.isSlavic(word);
  const nearest = ranker && nearestTo(tradeWords(q, understanding), understanding, ranker);
  const onIdle = (word: string) => void idle.push(word);
  const scores = matchText(index, understanding, { isSlavic, onIdle, ...nearest });
  return { understanding, scores, idle };
}

function nearestTo(text: string, { occupations }: Understanding, ranker: NearestNames) {
  const nearnessOf = (occupationId: string) => ranker.nearnessOf(text, occupationId);
  const read = new Set(occupations.flatMap(({ ids }) => ids));
  const asNear = ranker.notBelow(text, Math.max(...[...read].map(nearnessOf)));
  return { nearnessOf, first: asNear.map(({ id }) => id) };
}
