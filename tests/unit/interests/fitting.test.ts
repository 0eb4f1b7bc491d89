import { describe, expect, test } from "vitest";
import { answersQuery, readAnswers } from "#app/domain/interests/answers.ts";
import { fittingFields, type Weighed, weightOfOccupation } from "#app/domain/interests/fitting.ts";

const interests: Weighed[] = [
  {
    id: "hands",
    fields: [
      { field: "metal", weight: 3 },
      { field: "craft", weight: 2 },
    ],
    occupations: [{ id: "tischler", weight: 2 }],
  },
  { id: "noise", fields: [{ field: "metal", weight: 3 }], occupations: [] },
  { id: "people", fields: [{ field: "health", weight: 1 }], occupations: [] },
  { id: "wood", fields: [{ field: "craft", weight: 2 }], occupations: [{ id: "tischler", weight: 1 }] },
  { id: "pots", fields: [{ field: "food", weight: 1 }], occupations: [] },
  { id: "beds", fields: [{ field: "social", weight: 1 }], occupations: [] },
];
const fields = (yes: string[], no: string[] = []) =>
  fittingFields(interests, { yes, no, near: "" }).map(({ field }) => field);

describe("fields", () => {
  test("follow from what is liked, the strongest first, and say why", () => {
    expect(fields(["hands"])).toEqual(["metal", "craft"]);
    expect(fittingFields(interests, { yes: ["hands", "wood"], no: [], near: "" })[0]).toEqual({
      field: "craft",
      because: ["hands", "wood"],
    });
  });

  test("fall away where as much speaks against them", () => {
    expect(fields(["hands"], ["noise"])).toEqual(["craft"]);
  });

  test("are none where nothing is liked, and never more than four", () => {
    expect(fields([], ["hands"])).toEqual([]);
    expect(fields(["unknown"])).toEqual([]);
    expect(fields(["hands", "people", "pots", "beds"])).toHaveLength(4);
  });
});

test("an occupation weighs what is liked, less what is not", () => {
  const weight = (yes: string[], no: string[]) => weightOfOccupation(interests, { yes, no, near: "" }, "tischler");
  expect([weight(["hands", "wood"], []), weight(["hands"], ["wood"]), weight([], [])]).toEqual([3, 1, 0]);
});

test("an address says answers and a place, in one order, and nothing else", () => {
  const asked = new URLSearchParams("near= Zittau &i-wood=no&i-hands=yes&i-BAD=yes&i-people=maybe&utm=1&i-hands=yes");
  expect(answersQuery(asked).toString()).toBe("i-hands=yes&i-wood=no&near=Zittau");
  expect(readAnswers(asked)).toEqual({ yes: ["hands"], no: ["wood"], near: "Zittau" });
});
