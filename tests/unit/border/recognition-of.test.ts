import { expect, test } from "vitest";
import { recognitionOf } from "#app/domain/occupations/recognition-of.ts";

test.each([
  ["metal", 0, "dual", 42, { law: "no", body: "chamber", level: "4" }],
  ["trade", 0, "dual", 24, { law: "no", body: "chamber", level: "3" }],
  ["health", 1, "school", 36, { law: "yes", body: "health", level: null }],
  ["social", 1, null, null, { law: "yes", body: "land", level: null }],
  ["rail", 1, null, null, { law: "yes", body: "finder", level: null }],
  ["vehicle", null, "dual", 42, { law: "unknown", body: "finder", level: "4" }],
  ["logistics", 0, null, null, { law: "no", body: "finder", level: null }],
] as const)("of %s, regulated %s, training %s", (field, regulated, trainingType, trainingMonths, wanted) => {
  expect(recognitionOf({ field, regulated, trainingType, trainingMonths })).toEqual(wanted);
});
