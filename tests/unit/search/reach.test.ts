import { expect, test } from "vitest";
import { parseReach, reachText, widerReaches } from "#app/domain/search/reach.ts";

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
