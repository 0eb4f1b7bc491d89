import { LRUCache } from "lru-cache";

const remembered = 2_000;
/** By size, and not by number: for that the room would be taken at once, by each of these, for all that may ever come. */
const limit = { maxSize: remembered, sizeCalculation: () => 1 };

/** Each is made once: for what is slow to make and asked for again and again with few different values. */
export function remember<Arguments extends (string | number | null)[], Value extends NonNullable<unknown>>(
  make: (...from: Arguments) => Value,
) {
  const made = new LRUCache<string, Value>(limit);
  return (...from: Arguments): Value => {
    const key = from.join("|");
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(...from);
    made.set(key, value);
    return value;
  };
}
