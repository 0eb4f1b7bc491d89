import { expect, test } from "vitest";
import { FoundScores } from "#app/domain/search/index/found-scores.ts";
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

test("what was borrowed is used again, blank", () => {
  const [first, second] = [new ScoreSheets(4), new ScoreSheets(4)];
  const sheet = first.blank();
  sheet.set(1, 5);
  first.giveBack();
  const again = second.blank();
  expect([again === sheet, state(again)]).toEqual([true, { size: 0, found: [] }]);
  expect(new ScoreSheets(5).blank().slots).toBeGreaterThanOrEqual(5);
});

test("what was found outlives its sheet, and stands on any other", () => {
  const sheet = new SlotScores(4);
  sheet.set(3, 5);
  sheet.set(1, 2.5);
  const found = new FoundScores(sheet);
  sheet.clear();
  const other = found.writeOn(new SlotScores(9));
  expect([found.size, state(other), other.get(1), other.get(3)]).toEqual([2, { size: 2, found: [3, 1] }, 2.5, 5]);
});

test("a slot that came after the scores were made has none", () => {
  expect([new SlotScores(1).get(1), new SlotScores(1).has(1)]).toEqual([0, false]);
});
