/**
 * A linear model over signs: of each class the sum of what the signs weigh, made to shares of one (softmax). Signs are kept as numbers of a
 * table (hashing), so that the model holds no words.
 */
export class LinearModel<Class extends string> {
  readonly classes: readonly Class[];
  /** By sign, then by class. */
  readonly #weights: Int8Array;
  readonly #scale: number;
  readonly #mask: number;

  constructor({ classes, weights, scale }: { classes: readonly Class[]; weights: Int8Array; scale: number }) {
    this.classes = classes;
    this.#weights = weights;
    this.#scale = scale;
    this.#mask = weights.length / classes.length - 1;
  }

  /** How likely each class is, in the order of the classes. */
  shares(signs: readonly string[]): Float64Array {
    const count = this.classes.length;
    const sums = new Float64Array(count);
    const places = rowsOfSigns(signs, this.#mask);
    for (const place of places)
      for (let number = 0; number < count; number++)
        sums[number] = (sums[number] ?? 0) + (this.#weights[place * count + number] ?? 0);
    return sharesOf(sums, this.#scale / Math.sqrt(Math.max(1, places.size)));
  }
}

/** Each sum with its factor as a power of e, so that all are one together. */
export function sharesOf(sums: Float64Array, factor: number): Float64Array {
  const most = sums.reduce((a, b) => Math.max(a, b * factor), -Infinity);
  const powers = sums.map((sum) => Math.exp(sum * factor - most));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / all);
}

/** Where signs stand in a table whose size is a power of two. */
export const rowsOfSigns = (signs: readonly string[], mask: number): ReadonlySet<number> =>
  new Set(signs.map((sign) => hash(sign) & mask));

/** FNV-1a, mixed once more as its low bits are poor. */
function hash(text: string) {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
