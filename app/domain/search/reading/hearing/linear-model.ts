/** What each sign weighs for each class, by sign and then by class, in steps of the scale. There are as many signs as a power of two. */
export type Weights<Class extends string = string> = { classes: readonly Class[]; scale: number; weights: Int8Array };

/** The same without what weighs nothing, which is most of it: `counts` tells of how many classes each sign speaks, `of` of which. */
export type SparseWeights<Class extends string = string> = Weights<Class> & { counts: Uint8Array; of: Uint8Array };

/**
 * A linear model over signs: of each class the sum of what the signs weigh, made to shares of one (softmax). Signs are kept as numbers of a
 * table (hashing), so that the model holds no words.
 */
export class LinearModel<Class extends string> {
  readonly classes: readonly Class[];
  readonly #weights: Int8Array;
  readonly #of: Uint8Array;
  /** Where the weights of each sign begin. */
  readonly #starts: Uint32Array;
  readonly #scale: number;

  constructor({ classes, weights, scale, counts, of }: SparseWeights<Class>) {
    this.classes = classes;
    this.#weights = weights;
    this.#of = of;
    this.#scale = scale;
    this.#starts = new Uint32Array(counts.length + 1);
    for (const [sign, count] of counts.entries()) this.#starts[sign + 1] = (this.#starts[sign] ?? 0) + count;
  }

  /** How likely each class is, in the order of the classes. */
  shares(signs: readonly string[]): Float64Array {
    const sums = new Float64Array(this.classes.length);
    const rows = rowsOfSigns(signs, this.#starts.length - 2);
    for (const row of rows) {
      const end = this.#starts[row + 1] ?? 0;
      for (let at = this.#starts[row] ?? 0; at < end; at++) {
        const number = this.#of[at] ?? 0;
        sums[number] = (sums[number] ?? 0) + (this.#weights[at] ?? 0);
      }
    }
    return sharesOf(sums, this.#scale / Math.sqrt(Math.max(1, rows.size)));
  }
}

/** What weighs but one step decides nothing. */
const leastWeight = 2;

/** For no more than 255 classes. */
export function sparse<Class extends string>({ classes, scale, weights }: Weights<Class>): SparseWeights<Class> {
  const counts = new Uint8Array(weights.length / classes.length);
  const told: number[] = [];
  for (const [at, weight] of weights.entries()) {
    if (Math.abs(weight) < leastWeight) continue;
    told.push(at);
    const sign = Math.floor(at / classes.length);
    counts[sign] = (counts[sign] ?? 0) + 1;
  }
  return {
    ...{ classes, scale, counts },
    of: Uint8Array.from(told, (at) => at % classes.length),
    weights: Int8Array.from(told, (at) => weights[at] ?? 0),
  };
}

/** Each sum with its factor as a power of e, so that all are one together. */
export function sharesOf(sums: Float64Array, factor: number): Float64Array {
  const most = sums.reduce((a, b) => Math.max(a, b * factor), -Infinity);
  const powers = sums.map((sum) => Math.exp(sum * factor - most));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / all);
}

/** Where signs stand in a table whose size is a power of two: `mask` is one less. */
export const rowsOfSigns = (signs: readonly string[], mask: number): ReadonlySet<number> =>
  new Set(signs.map((sign) => hash(sign) & mask));

/** FNV-1a, mixed once more as its low bits are poor. */
function hash(text: string) {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
