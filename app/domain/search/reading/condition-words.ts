import cs from "#db/data/conditions/cs.json" with { type: "json" };
import de from "#db/data/conditions/de.json" with { type: "json" };
import pl from "#db/data/conditions/pl.json" with { type: "json" };
import { fold } from "#db/fold.ts";
import { type Condition, parseCondition } from "../condition.ts";

/** What a phrase says of the work: any of these, or none of them. */
export type Phrase = { any: readonly Condition[]; none: readonly Condition[] };

/** In files by language: "without shift:night" says that there is none, "refused …" has its meaning behind a refusal only. */
const files: readonly Readonly<Record<string, readonly string[]>>[] = [de, pl, cs];

/** What the filters are called when people type them, by their folded names. */
export const conditionWords: ReadonlyMap<string, Phrase> = namesOf(/^(?!refused )/);

/** Words that mean so only where somebody refuses them: "Montage" may be a trade, "keine Montage" is no work away from home. */
export const refusedWords: ReadonlyMap<string, Phrase> = namesOf(/^refused /);

function namesOf(keys: RegExp) {
  const sections = files.flatMap((file) => Object.entries(file)).filter(([key]) => keys.test(key));
  return new Map(sections.flatMap(([key, phrases]) => phrases.map((phrase) => [fold(phrase), phraseOf(key)] as const)));
}

/** What a key of the files says. */
export function phraseOf(key: string): Phrase {
  const [, without, codes = ""] = /^(without )?(?:refused )?(.*)$/.exec(key) ?? [];
  const conditions = codes.split("|").flatMap((code) => parseCondition(code) ?? []);
  return without ? { any: [], none: conditions } : { any: conditions, none: [] };
}
