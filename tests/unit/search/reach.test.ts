import { expect, test } from "vitest";
import { parseReach, reachChoices, reachText, widerReaches } from "#app/domain/search/reach.ts";

test("a search in minutes widens in minutes, one in kilometres in kilometres", () => {
  expect(widerReaches({ within: 30, unit: "min" }).map(reachText)).toEqual(["45min", "60min", "90min"]);
  expect(widerReaches({ within: 25, unit: "km" }).map(reachText)).toEqual(["30", "50", "100"]);
});

test.each(["", "min", "0", "-5", "501", "30 min", "30minutes", "1e2", "٣٠"])(
  "%j says nothing, so the usual holds",
  (text) => {
    expect(parseReach(text)).toEqual({ within: 30, unit: "km" });
  },
);

test("the bar offers what was asked for beside the usual steps, in its place and only in its unit", () => {
  expect(reachChoices(parseReach(null))).toEqual({ km: [5, 10, 20, 30, 50, 100], min: [15, 30, 45, 60, 90] });
  expect(reachChoices(parseReach("25"))).toEqual({ km: [5, 10, 20, 25, 30, 50, 100], min: [15, 30, 45, 60, 90] });
  expect(reachChoices(parseReach("120min"))).toEqual({ km: [5, 10, 20, 30, 50, 100], min: [15, 30, 45, 60, 90, 120] });
});
