import { expect, test } from "vitest";
import { usualDates } from "#app/domain/timetable/network/usual-dates.ts";
import { smallFeed } from "#tests/support/timetable/small-feed.ts";

const days = (wanted: (day: number) => boolean) => Array.from({ length: 60 }, (_, day) => day).filter(wanted);
/** From a Monday on. */
const feed = (services: number[][], lastDay = "2027-04-20", firstDay = "2027-03-01") =>
  smallFeed({ stops: [], trips: [], services, firstDay, lastDay });
const never = () => false;

test("are the next Tuesday and Sunday, today among them", () => {
  const feeds = [feed([days(() => true)])];
  expect(usualDates(feeds, { today: "2027-03-03", isHoliday: never })).toEqual({
    tuesday: "2027-03-09",
    sunday: "2027-03-07",
  });
  expect(usualDates(feeds, { today: "2027-03-09", isHoliday: never })?.tuesday).toBe("2027-03-09");
});

test("are no public holidays, nor the days before one", () => {
  const feeds = [feed([days(() => true)])];
  const tuesdayOf = (holiday: string) =>
    usualDates(feeds, { today: "2027-03-01", isHoliday: (day) => day === holiday })?.tuesday;
  expect(tuesdayOf("2027-03-02")).toBe("2027-03-09");
  expect(tuesdayOf("2027-03-03")).toBe("2027-03-09");
  expect(tuesdayOf("2027-03-04")).toBe("2027-03-02");
});

test("are those on which most often the same runs: two weeks of school holidays are not usual", () => {
  const [school, holidays] = [days((day) => day >= 14), days((day) => day < 14)];
  expect(usualDates([feed([school, holidays])], { today: "2027-03-01", isHoliday: never })?.tuesday).toBe("2027-03-16");
});

test("are covered by as many timetables as any day is", () => {
  const all = days(() => true);
  const feeds = [feed([all]), feed([all], "2027-03-10", "2027-03-08")];
  expect(usualDates(feeds, { today: "2027-03-01", isHoliday: never })?.tuesday).toBe("2027-03-09");
});

test("are not there when no timetable goes that far", () => {
  expect(usualDates([feed([[0]], "2027-03-01")], { today: "2027-03-01", isHoliday: never })).toBeNull();
});
