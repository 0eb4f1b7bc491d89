import { expect, test } from "vitest";
import { hoursOfCells, hoursOfDay, withoutTimes } from "#app/domain/listings/bring-in/reading/hours-of-day.ts";

test.each([
  ["Mo-Fr 6:00-14:00", "06:00", "14:00"],
  ["Montag bis Freitag von 07.00 bis 15.30 Uhr", "07:00", "15:30"],
  ["38,5 Stunden pro Woche, 6:30 Uhr – 15:00 Uhr", "06:30", "15:00"],
  ["praca od 6:00 do 14:00", "06:00", "14:00"],
  ["od godz. 7.30 do godz. 15.30, 40 godz. tygodniowo", "07:30", "15:30"],
  ["pondělí–pátek 6:00–14:30 hod.", "06:00", "14:30"],
  ["22:00 - 06:00", "22:00", "06:00"],
  ["16:00 bis 24:00 Uhr", "16:00", "00:00"],
  ["Mon-Fri 08:00 to 16:30", "08:00", "16:30"],
])("%s", (text, begins, ends) => {
  expect(hoursOfDay(text)).toEqual({ begins, ends });
});

test.each([
  "",
  "40 hours per week",
  "38,5-40 Stunden pro Woche",
  "6-14 Uhr", // so weekly hours are written, too
  "6:00-14:00, 14:00-22:00",
  "6:00-14:00 oder nach Absprache",
  "Wechselschicht 6:00-14:00",
  "Gleitzeit 6:00-20:00",
  "praca zmianowa 6:00-14:00",
  "směnný provoz 6:00–14:00",
  "Mo-Do 6:00-14:00, freitags bis 12:00",
  "6:00-22:00",
  "8:00-8:00",
  "25:00-33:00",
  "15.03.2027-31.12.2027",
  "vom 01.02. bis 05.03.",
])("of %j nothing is said", (text) => {
  expect(hoursOfDay(text)).toBeNull();
});

test("weekly hours are looked for in what is left", () => {
  expect(withoutTimes("38,5 h, 6:00-14:00 h")).toBe("38,5 h,  ");
});

test("cells hold both, or neither", () => {
  expect(hoursOfCells("6", "14.30 Uhr")).toEqual({ begins: "06:00", ends: "14:30" });
  expect(hoursOfCells("", "")).toBeNull();
  for (const [begin, end] of [
    ["6:00", ""],
    ["", "14:00"],
    ["früh", "14:00"],
    ["6:00", "22:00"],
  ] as const)
    expect(hoursOfCells(begin, end)).toBeUndefined();
});
