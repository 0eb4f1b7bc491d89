import { expect, test } from "vitest";
import type { Feature } from "#db/codes.ts";
import { audiencesOf, hourModelsOf, maskOf } from "#app/domain/search/dimensions.ts";

test.each<[Feature, string[]]>([
  ["commuter_bus", ["commuters"]],
  ["cross_border_advice", ["commuters"]],
  ["relocation_help", ["returnees"]],
  ["childcare", ["families"]],
  ["accommodation", ["accommodation"]],
  ["taster_day", []],
])("a listing with %s is for %j", (feature, audiences) => {
  expect(audiencesOf([feature])).toEqual(audiences);
});

test("a listing is for all whom one of its features helps, each named once", () => {
  expect(audiencesOf(["accommodation", "commuter_train", "commuter_bus", "family_hours"])).toEqual([
    ...["commuters", "families", "accommodation"],
  ]);
  expect(audiencesOf([])).toEqual([]);
});

const partTime: Feature[] = ["part_time_possible"];

test.each<[number, number, Feature[], string[]]>([
  [34, 34, [], ["part"]],
  [35, 35, [], ["full"]],
  [34, 35, [], ["full", "part"]],
  [20, 30, [], ["part"]],
  [40, 40, [], ["full"]],
  [40, 40, partTime, ["full", "part"]],
  [20, 30, partTime, ["part"]],
])("%i to %i hours a week with %j are %j", (min, max, features, models) => {
  expect(hourModelsOf({ min, max }, features)).toEqual(models);
});

test.each([
  { min: null, max: null },
  { min: 20, max: null },
  { min: null, max: 20 },
])("hours that are not said in full are neither, unless part time is offered: %j", (hours) => {
  expect(hourModelsOf(hours, [])).toEqual([]);
  expect(hourModelsOf(hours, ["taster_day"])).toEqual([]);
  expect(hourModelsOf(hours, partTime)).toEqual(["part"]);
});

test("codes are one bit each, however often they are named", () => {
  const vocabulary = ["a", "b", "c"];
  expect(maskOf([], vocabulary)).toBe(0);
  expect(maskOf(["a", "c"], vocabulary)).toBe(0b101);
  expect(maskOf(["c", "a", "c"], vocabulary)).toBe(0b101);
});
