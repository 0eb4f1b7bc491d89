import { expect, test } from "vitest";
import { SlotScores } from "#app/domain/search/index/slot-scores.ts";

const state = (scores: SlotScores) => ({ size: scores.size, found: [...scores.found()] });

test("what has a score was found, once however often it is set", () => {
  const scores = new SlotScores(3);
  expect(state(scores)).toEqual({ size: 0, found: [] });
  scores.set(2, 5);
  scores.set(2, 7);
  scores.set(0, 1);
  scores.set(1, 0);
  expect(state(scores)).toEqual({ size: 2, found: [0, 2] });
  expect([scores.get(2), scores.has(0), scores.has(1), scores.get(1)]).toEqual([7, true, false, 0]);
});

test("scores add up, or the better one is kept", () => {
  const scores = new SlotScores(2);
  scores.add(0, 5);
  scores.add(0, 7);
  scores.atLeast(1, 5);
  scores.atLeast(1, 3);
  expect([scores.get(0), scores.get(1), scores.size]).toEqual([12, 5, 2]);
  scores.atLeast(1, 6);
  expect([scores.get(1), scores.size]).toEqual([6, 2]);
});

test("a slot that came after the scores were made has none", () => {
  expect([new SlotScores(1).get(1), new SlotScores(1).has(1)]).toEqual([0, false]);
});
