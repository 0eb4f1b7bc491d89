import { describe, expect, test } from "vitest";
import { clashingDay, freeWeekends, type Gathering, occasionOf } from "#app/domain/events/clashes/gathering.ts";

const fair: Gathering = {
  ...{ districtId: "goerlitz", audiences: ["pupils"], fields: [] },
  times: [{ day: "2027-03-12" }, { day: "2027-03-13" }],
};

test.each([
  ["2027-03-11", "2027-03-11"],
  ["2027-03-12", "2027-03-13"],
  ["2027-03-13", "2027-03-13"],
  ["2027-03-14", "2027-03-13"],
  ["2027-03-15", "2027-03-15"],
])("%s belongs to %s: a weekend is one occasion", (day, occasion) => {
  expect(occasionOf(day)).toBe(occasion);
});

describe("two events clash", () => {
  const on = (day: string, given: Partial<Gathering> = {}) =>
    clashingDay(fair, { ...fair, times: [{ day }], ...given });

  test("on one weekend or day, and not on the one beside", () => {
    expect(on("2027-03-14")).toBe("2027-03-12");
    expect(on("2027-03-11")).toBeNull();
    expect(on("2027-03-20")).toBeNull();
  });

  test.each([
    [{ districtId: "bautzen" }, null],
    [{ districtId: null }, null],
    [{ audiences: ["companies"] }, null],
    [{ audiences: [] }, "2027-03-12"],
    [{ fields: ["metal"] }, "2027-03-12"],
  ] as const)("for the same people of the same district: %j", (given, day) => {
    expect(on("2027-03-13", given)).toBe(day);
  });

  test("in no field that both have not", () => {
    expect(clashingDay({ ...fair, fields: ["metal"] }, { ...fair, fields: ["health"] })).toBeNull();
  });
});

test("free weekends are those with nothing from Friday to Sunday", () => {
  const taken = ["2027-03-14", "2027-03-26"];
  expect(freeWeekends("2027-03-13", 2, (day) => taken.includes(day))).toEqual(["2027-03-20", "2027-04-03"]);
  expect(freeWeekends("2027-03-15", 1, () => false)).toEqual(["2027-03-20"]);
  expect(freeWeekends("2027-03-15", 1, () => true)).toEqual([]);
});
