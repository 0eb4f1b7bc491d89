import { expect, test } from "vitest";
import { formatDay, formatInstant, formatSpan } from "#app/platform/i18n/format.ts";

const noBreak = "\u00a0";

test("no line ends between a day and its month, before Uhr, or inside of a range of hours", () => {
  expect(formatDay("cs", "2027-03-01")).toBe(`1.${noBreak}března 2027`);
  expect(formatDay("pl", "2027-03-12")).toBe(`12${noBreak}marca 2027`);
  expect(formatInstant("de", "2027-03-01T08:00:00Z")).toBe(`1.${noBreak}März 2027 um 09:00`);
  const span = formatSpan("de", "Europe/Berlin", "2027-03-01T08:00:00Z", "2027-03-01T09:00:00Z");
  expect(span).toBe(`Montag, 1.${noBreak}März 2027, 09:00–\u206010:00${noBreak}Uhr`);
});
