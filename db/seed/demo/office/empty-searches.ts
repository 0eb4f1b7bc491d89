import type { Lang } from "#db/codes.ts";
import { dayAfter } from "../days.ts";

/** Everyday words for work that has another name: the office can lead whoever types them to an occupation. */
const searched: { words: string; lang: Lang; counts: number[] }[] = [
  { words: "strippenzieher", lang: "de", counts: [2, 1, 3, 1] },
  { words: "zlota raczka", lang: "pl", counts: [1, 2, 1] },
  { words: "hodinovy manzel", lang: "cs", counts: [1, 1, 2] },
];

/** Of the last days, on as many as it takes for the office to read them. */
export function emptySearches({ now }: { now: Date }) {
  return searched.flatMap(({ words, lang, counts }) =>
    counts.map((count, ago) => ({ day: dayAfter(now, -1 - ago), lang, words, count })),
  );
}
