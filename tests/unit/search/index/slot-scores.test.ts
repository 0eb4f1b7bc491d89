import { expect, test } from "vitest";
import { ScoreSheets } from "#app/domain/search/index/score-sheets.ts";
import { SlotScores } from "#app/domain/search/index/slot-scores.ts";

const state = (scores: SlotScores) => ({ size: scores.size, found: [...scores.found] });

test("what has a score was found, once however often it is set", () => {
  const scores = new SlotScores(3);
  expect(state(scores)).toEqual({ size: 0, found: [] });
  scores.set(2, 5);
  scores.set(2, 7);
  scores.set(0, 1);
  expect(state(scores)).toEqual({ size: 2, found: [2, 0] });
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

test("a sheet that was cleared has found nothing, and finds anew", () => {
  const scores = new SlotScores(3);
  scores.set(2, 5);
  scores.clear();
  expect([...[scores.get(2), scores.has(2)], state(scores)]).toEqual([0, false, { size: 0, found: [] }]);
  scores.set(2, 7);
  expect(state(scores)).toEqual({ size: 1, found: [2] });
});

test("what was borrowed is used again, but never the result", () => {
  const [first, second] = [new ScoreSheets(4), new ScoreSheets(4)];
  const [result, other] = [first.blank(), first.blank()];
  for (const sheet of [result, other]) sheet.set(1, 5);
  first.giveBackAllBut(result);
  const again = second.blank();
  expect([again === other, state(again), result.get(1)]).toEqual([true, { size: 0, found: [] }, 5]);
  expect(second.blank()).not.toBe(result);
  expect(new ScoreSheets(5).blank().slots).toBe(5);
});

test("a slot that came after the scores were made has none", () => {
  expect([new SlotScores(1).get(1), new SlotScores(1).has(1)]).toEqual([0, false]);
});
