import { expect, test } from "vitest";
import { type Amount, inFives, shareOf } from "#app/domain/demand/shown/amount.ts";
import { medianOf } from "#app/domain/demand/shown/spread.ts";

test("nobody is told of one to four, and of more in fives", () => {
  expect([0, 1, 4, 5, 7, 8, 12, 1238].map(inFives)).toEqual([0, "few", "few", 5, 5, 10, 10, 1240]);
});

test("who takes all other parts from the whole never learns how many were too few", () => {
  for (const others of [0, 5, 6, 7, 8, 9, 23, 117]) {
    const possible = [1, 2, 3, 4].filter((few) => sameAsShown(others, few, 2));
    expect(possible.length).toBeGreaterThan(1);
  }
});

/** Whether a reader of whole and other part could not tell this number from the true one. */
function sameAsShown(others: number, few: number, truly: number) {
  const whole = bounds(inFives(others + truly));
  const other = bounds(inFives(others));
  return few >= whole.least - other.most && few <= whole.most - other.least;
}

function bounds(shown: Amount) {
  if (shown === 0) return { least: 0, most: 0 };
  return typeof shown === "number" ? { least: shown - 2, most: shown + 2 } : { least: 1, most: 4 };
}

test("a share is made from what is shown, and not where it would say more", () => {
  expect(shareOf(inFives(148), inFives(1238))).toBe(12);
  expect(shareOf("few", 1240)).toBeNull();
  expect(shareOf(5, 45)).toBeNull();
  expect(shareOf("alone", "alone")).toBeNull();
});

test("half of them took no longer; of fewer than five nothing is said", () => {
  expect(medianOf(new Map([[30, 1], [2, 2], [9, 2]]))).toBe(9); // prettier-ignore
  expect(medianOf(new Map([[3, 4]]))).toBeNull(); // prettier-ignore
  expect(medianOf(undefined)).toBeNull();
});
