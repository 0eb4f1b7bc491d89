import { NumberLists } from "#app/platform/number-lists.ts";
import { FeatureIndex } from "./feature-index.ts";
import { featureRoom, featureWeight, NameFeatures } from "./name-features.ts";
import { type TitleWords, titleWords } from "./title-words.ts";

export type NamedOccupation = {
  /** Of the occupation. */
  id: string;
  name: string;
  /** Whether it is called so itself; a synonym may belong to many. */
  own?: boolean;
  /** A group of occupations, not one. */
  wide?: boolean;
};

export type NamesRead = Awaited<ReturnType<typeof readNames>>;

const atOnce = 32;

/** What the ranker knows of names. Tens of thousands take half a second, in which `breathe` lets others have their turn. */
export async function readNames(names: readonly NamedOccupation[], breathe: () => Promise<void> = async () => {}) {
  const titles: TitleWords[] = [];
  for (const [nth, { name }] of names.entries()) {
    titles.push(titleWords(name));
    if (nth % atOnce === 0) await breathe();
  }
  const features = new NameFeatures(titles);
  const ofNames = new NumberLists();
  for (const [nth, title] of titles.entries()) {
    for (const feature of features.of(title).keys()) ofNames.push(feature);
    ofNames.end();
    if (nth % atOnce === 0) await breathe();
  }
  const alone = new FeatureIndex(ofNames, featureRoom, featureWeight);
  await breathe();
  const ids = [...new Set(names.map(({ id }) => id))];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const idOf = Uint16Array.from(names, ({ id }) => numbers.get(id) ?? 0);
  const ofOccupations = featuresTogether(ofNames, idOf);
  await breathe();
  return {
    ...{ features, alone, ids, numbers, idOf },
    together: new FeatureIndex(ofOccupations, featureRoom, featureWeight),
    isOwn: Uint8Array.from(names, ({ own }) => Number(own ?? false)),
    isGroup: groupsAmong(names, numbers),
  };
}

/** Of each occupation those of all its names, each once. */
function featuresTogether(ofNames: NumberLists, idOf: Uint16Array): NumberLists {
  const together = new NumberLists();
  const lastWith = new Int32Array(featureRoom).fill(-1);
  const inOrder = Uint32Array.from(idOf.keys()).sort((a, b) => (idOf[a] ?? 0) - (idOf[b] ?? 0) || a - b);
  for (const [at, name] of inOrder.entries()) {
    const id = idOf[name] ?? 0;
    for (const feature of ofNames.of(name)) {
      if (lastWith[feature] !== id) together.push(feature);
      lastWith[feature] = id;
    }
    const next = inOrder[at + 1];
    if (next === undefined || idOf[next] !== id) together.end();
  }
  return together;
}

/** Of each occupation. */
function groupsAmong(names: readonly NamedOccupation[], numbers: ReadonlyMap<string, number>) {
  const groups = new Uint8Array(numbers.size);
  for (const { id, wide } of names) if (wide) groups[numbers.get(id) ?? 0] = 1;
  return groups;
}
