import { expect, test } from "vitest";
import { holidayWeeks } from "#app/domain/events/school-holidays/holiday-weeks.ts";

const known = { today: "2027-02-03", isPublic: () => false, publicName: "Feiertag", school: [] };
const mondays = (given: Partial<Parameters<typeof holidayWeeks>[0]>) =>
  holidayWeeks({ ...known, ...given }).map(({ monday }) => monday);

test("a week counts when one of its workdays is free, not for its weekend alone", () => {
  const holidays = (from: string, until: string) => mondays({ school: [{ from, until, name: "Winter" }] });
  expect(holidays("2027-02-12", "2027-02-15")).toEqual(["2027-02-08", "2027-02-15"]);
  expect(holidays("2027-02-13", "2027-02-14")).toEqual([]);
  expect(mondays({ isPublic: (day) => day === "2027-03-26" })).toEqual(["2027-03-22"]);
  expect(mondays({ isPublic: (day) => day === "2027-03-28" })).toEqual([]);
});

test("this week and what lies more than a year ahead are not proposed, nor more than a dozen", () => {
  expect(mondays({ isPublic: (day) => day === "2027-02-05" })).toEqual([]);
  expect(mondays({ isPublic: (day) => day === "2028-02-07" })).toEqual([]);
  expect(mondays({ isPublic: (day) => day === "2028-01-31" })).toEqual(["2028-01-31"]);
  expect(mondays({ isPublic: () => true })).toHaveLength(12);
});

test("a reason stands once, the schools' before the public holiday", () => {
  const school = [
    { from: "2027-03-22", until: "2027-03-30", name: "Ostern" },
    { from: "2027-03-25", until: "2027-04-02", name: "Ostern" },
  ];
  expect(holidayWeeks({ ...known, school, isPublic: (day) => day === "2027-03-29" })[1]).toEqual({
    monday: "2027-03-29",
    names: ["Ostern", "Feiertag"],
  });
});
