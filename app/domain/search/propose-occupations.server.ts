import type { Store } from "#db/store-edition.server.ts";
import { withoutGenderMarks } from "#app/domain/listings/gender-marks.ts";
import { searchEngine } from "./index/search-engine.server.ts";
import { understand } from "./reading/understand.ts";

/** For each title the occupation that the search would understand; null where it understands none. */
export async function proposeOccupations(store: Store, titles: readonly string[]): Promise<(string | null)[]> {
  const { vocabulary, index } = await searchEngine(store);
  return titles.map((title) => {
    const text = withoutGenderMarks(title);
    const { occupations } = understand(text, vocabulary, {
      placeGiven: false,
      isWordOfAd: (word) => index.hasWord(word),
    });
    const [first] = [...occupations].sort((a, b) => Number(b.own.length > 0) - Number(a.own.length > 0));
    return first?.ids[0] ?? null;
  });
}
