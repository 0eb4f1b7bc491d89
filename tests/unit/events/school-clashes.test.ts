import { describe, expect, test } from "vitest";
import { areaNamed } from "#app/domain/events/school-holidays/area-named.ts";
import { holidaysOn, notEntered, withWeekends } from "#app/domain/events/school-holidays/school-clashes.ts";

test.each([
  ["2027-02-08", "2027-02-19", "2027-02-06", "2027-02-21"],
  ["2027-02-06", "2027-02-20", "2027-02-06", "2027-02-21"],
  ["2027-05-07", "2027-05-07", "2027-05-07", "2027-05-09"],
  ["2027-12-23", "2028-01-01", "2027-12-23", "2028-01-02"],
  ["2027-03-25", "2027-03-31", "2027-03-25", "2027-03-31"],
])("holidays from %s to %s take the weekends beside them: %s to %s", (from, until, first, last) => {
  expect(withWeekends({ from, until })).toEqual({ from: first, until: last });
});

test("a day meets holidays by the weekend that touches them, and not by the day before it", () => {
  const winter = { from: "2027-02-08", until: "2027-02-19" };
  const met = (...days: string[]) => holidaysOn([winter], days).length;
  expect(met("2027-02-05")).toBe(0);
  expect(met("2027-02-06")).toBe(1);
  expect(met("2027-02-21")).toBe(1);
  expect(met("2027-02-22")).toBe(0);
  expect(met("2027-02-05", "2027-02-06")).toBe(1);
  expect(met()).toBe(0);
});

describe("a year of which nobody knows the holidays", () => {
  const schools = [
    { area: "DE-SN", heldBy: ["DE-SN", "DE"] },
    { area: "CZ-51", heldBy: ["CZ-51", "CZ"] },
  ];
  const holiday = (area: string, from: string, until: string) => ({ area, from, until });
  const winter = holiday("DE-SN", "2027-02-08", "2027-02-19");
  const lacking = (days: string[], ...holidays: ReturnType<typeof holiday>[]) =>
    notEntered(days, { schools, holidays });

  test("is named once for each area that has no entry", () => {
    expect(lacking(["2027-02-13", "2027-01-09"])).toEqual([{ year: "2027", areas: ["DE-SN", "CZ-51"], lack: "none" }]);
    expect(lacking(["2027-02-13"], winter)).toEqual([{ year: "2027", areas: ["CZ-51"], lack: "none" }]);
    expect(lacking([], winter)).toEqual([]);
  });

  test("is one that only the holidays of the year before reach into", () => {
    const christmas = holiday("DE-SN", "2026-12-23", "2027-01-02");
    expect(lacking(["2027-01-02"], christmas)).toMatchObject([{ areas: ["DE-SN", "CZ-51"], lack: "none" }]);
    expect(lacking(["2026-12-31"], christmas)).toMatchObject([{ areas: ["CZ-51"] }]);
  });

  test("ends with what is entered: behind it nobody knows", () => {
    expect(lacking(["2027-02-21"], winter)).toMatchObject([{ areas: ["CZ-51"] }]);
    expect(lacking(["2027-02-22"], winter)).toEqual([
      { year: "2027", areas: ["CZ-51"], lack: "none" },
      { year: "2027", areas: ["DE-SN"], lack: "rest" },
    ]);
  });

  test("is known by what holds in the whole country", () => {
    const summer = holiday("CZ", "2027-07-01", "2027-08-31");
    expect(lacking(["2027-02-13"], winter, summer)).toEqual([]);
    expect(lacking(["2027-12-30", "2028-01-02"], winter, summer)).toEqual([
      { year: "2027", areas: ["DE-SN", "CZ-51"], lack: "rest" },
      { year: "2028", areas: ["DE-SN", "CZ-51"], lack: "none" },
    ]);
  });
});

test.each([
  ["pl-08", "PL-08"],
  ["lubuskie", "PL-08"],
  ["Województwo Lubuskie", "PL-08"],
  ["Liberecky kraj", "CZ-51"],
  ["liberec", "liberec"],
  ["Okres Liberec", "liberec"],
  ["", undefined],
  ["Bayern", undefined],
])("%j in a table is %s", (written, area) => {
  const choices = [
    { id: "PL-08", name: "województwo lubuskie" },
    { id: "CZ-51", name: "Liberecký kraj" },
    { id: "liberec", name: "okres Liberec" },
  ];
  expect(areaNamed(written, choices)).toBe(area);
});
