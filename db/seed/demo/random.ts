export type Random = ReturnType<typeof seededRandom>;

/** Mulberry32: the same seed gives the same board on every machine. Good for demo content, not for secrets. */
export function seededRandom(seed: number) {
  let state = seed >>> 0;

  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function int(min: number, max: number) {
    return min + Math.floor(next() * (max - min + 1));
  }

  function pick<Item>(items: readonly Item[]): Item {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error("Nothing to pick from");
    return item;
  }

  function weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item {
    let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0);
    return items.find((item) => (left -= weightOf(item)) < 0) ?? pick(items);
  }

  function sample<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    for (let index = left.length - 1; index > 0; index -= 1) {
      const other = int(0, index);
      [left[index], left[other]] = [left[other] as Item, left[index] as Item];
    }
    return left.slice(0, count);
  }

  return { next, int, pick, weighted, sample, chance: (share: number) => next() < share };
}

/** Every listing draws from its own numbers, so that the first 700 stay the same when 20,000 are asked for. */
export function randomFor(seed: number, index: number): Random {
  return seededRandom(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(index + 1, 0xc2b2ae35));
}
