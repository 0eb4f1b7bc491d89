import { expect, test } from "vitest";
import { hearingFrom, learnedOf, packedHearing } from "#app/domain/search/reading/hearing/kept-hearing.ts";
import type { Weights } from "#app/domain/search/reading/hearing/linear-model.ts";
import { verdicts } from "#app/domain/search/reading/hearing/span.ts";

const model = (classes: readonly string[], weights: readonly number[]): Weights => ({
  classes,
  scale: 0.1,
  weights: Int8Array.from(weights),
});
const models = {
  verdicts: model(
    verdicts,
    verdicts.flatMap((_, at) => [at, -at]),
  ),
  conditions: model(["nothing", "shift:night"], [-127, 127, 5, -5]),
  words: model(["nothing", "thing"], [3, -3]),
};

test("what was learned comes back as it was written down", () => {
  const packed = packedHearing(models, "a digest");
  const { conditions, words } = hearingFrom(packed);
  expect(learnedOf(packed)).toBe("a digest");
  expect(conditions.classes).toEqual(["nothing", "shift:night"]);
  const [no = 0, yes = 0] = words.shares(["any sign"]);
  expect(no).toBeCloseTo(Math.exp(0.3) / (Math.exp(0.3) + Math.exp(-0.3)), 10);
  expect(no + yes).toBeCloseTo(1, 10);
});

test("what is cut short or too long is not taken", () => {
  const packed = packedHearing(models, "a digest");
  expect(() => hearingFrom(packed.subarray(0, -1))).toThrow("npm run learn");
  expect(() => hearingFrom(Buffer.concat([packed, packed.subarray(0, 1)]))).toThrow("npm run learn");
});
