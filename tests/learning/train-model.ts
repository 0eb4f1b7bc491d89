import { rowsOfSigns, sharesOf, type Weights } from "#app/domain/search/reading/hearing/linear-model.ts";
import { randomFrom } from "./random-from.ts";

/** `weight`: how much the lesson counts beside others. */
export type Lesson = { signs: readonly string[]; is: string; weight?: number };

/** `size`: of the table of signs, a power of two. `rounds`: how often all lessons are gone through. */
export type Way = { classes: readonly string[]; size: number; rounds: number; rate: number };

/** A sign that stands in one lesson alone teaches nothing. */
const fewestLessons = 2;
/** What goes wrong by less than this is right. */
const leastFault = 1e-3;
const seed = 7;
const mostSteps = 127;

/**
 * Multinomial logistic regression by steps down the slope, each sign with a rate of its own (AdaGrad). The same lessons make the same
 * weights, which are rounded to whole steps of a scale.
 */
export function trainModel(lessons: readonly Lesson[], { classes, size, rounds, rate }: Way): Weights {
  const count = classes.length;
  const weights = new Float32Array(size * count);
  const slopes = new Float32Array(size * count).fill(0.1);
  const rows = rowsOf(lessons, classes, size - 1);
  const random = randomFrom(seed);
  const sums = new Float64Array(count);
  for (let round = 0; round < rounds; round++) {
    shuffle(rows, random);
    for (const { places, is, weight } of rows) {
      const norm = 1 / Math.sqrt(Math.max(1, places.length));
      sums.fill(0);
      for (const place of places)
        for (let at = 0; at < count; at++) sums[at] = (sums[at] ?? 0) + (weights[place * count + at] ?? 0);
      sharesOf(sums, norm).forEach((share, at) => {
        const slope = (share - (at === is ? 1 : 0)) * weight * norm;
        if (Math.abs(slope) < leastFault) return;
        for (const place of places) {
          const cell = place * count + at;
          const steep = (slopes[cell] ?? 0) + slope * slope;
          slopes[cell] = steep;
          weights[cell] = (weights[cell] ?? 0) - (rate * slope) / Math.sqrt(steep);
        }
      });
    }
  }
  const most = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const scale = most / mostSteps;
  return { classes, scale, weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}

function rowsOf(lessons: readonly Lesson[], classes: readonly string[], mask: number) {
  const known = new Map<string, number>();
  for (const { signs } of lessons) for (const sign of new Set(signs)) known.set(sign, (known.get(sign) ?? 0) + 1);
  return lessons.map(({ signs, is, weight = 1 }) => ({
    places: [
      ...rowsOfSigns(
        signs.filter((sign) => (known.get(sign) ?? 0) >= fewestLessons),
        mask,
      ),
    ],
    is: classes.indexOf(is),
    weight,
  }));
}

function shuffle(rows: unknown[], random: () => number) {
  for (let at = rows.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [rows[at], rows[other]] = [rows[other], rows[at]];
  }
}
