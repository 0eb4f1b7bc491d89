import { expect, test } from "vitest";
import { movedTo } from "#app/domain/tasters/moved-to.ts";
import { tasterDateProblems } from "#app/domain/tasters/offer-taster-date.server.ts";
import { tasterKeptUntil } from "#app/domain/tasters/taster.ts";
import { tasterDaysText } from "#app/domain/tasters/taster-days-text.ts";

const around = { today: "2027-03-01", others: 0 };
const problems = (firstDay: string, lastDay: string | null, others = 0) =>
  Object.entries(tasterDateProblems({ firstDay, lastDay }, { ...around, others })).map(([field, { key }]) => [
    field,
    key,
  ]);

test.each([
  ["2027-03-02", null, 0, []],
  ["2027-03-02", "2027-03-02", 0, []],
  ["2027-03-01", null, 0, [["firstDay", "taster:errors.past"]]],
  ["2028-02-29", null, 0, []],
  ["2028-03-01", null, 0, [["firstDay", "taster:errors.far"]]],
  ["2027-03-08", "2027-03-07", 0, [["lastDay", "taster:errors.backwards"]]],
  ["2027-03-08", "2027-04-08", 0, []],
  ["2027-03-08", "2027-04-09", 0, [["lastDay", "taster:errors.long"]]],
  ["2027-03-02", null, 19, []],
  ["2027-03-02", null, 20, [["firstDay", "taster:errors.many"]]],
] as const)("a date from %s to %s beside %d others", (first, last, others, expected) => {
  expect(problems(first, last, others)).toEqual(expected);
});

test("a week stays as long as it was when it moves, and is kept two weeks after its end", () => {
  const moved = movedTo({ firstDay: "2027-03-08", lastDay: "2027-03-12" }, "2027-03-15");
  expect(moved).toEqual({ firstDay: "2027-03-15", lastDay: "2027-03-19" });
  expect(tasterKeptUntil(moved)).toBe("2027-04-02");
  expect(movedTo({ firstDay: "2027-03-08", lastDay: null }, "2027-03-15").lastDay).toBe(null);
});

test("days are said as the language says them", () => {
  const days = { firstDay: "2027-03-08", lastDay: "2027-03-12", startsAt: "08:00" };
  expect(plain("de", days)).toBe("8. März 2027 bis 12. März 2027, 8:00 Uhr");
  expect(plain("pl", { ...days, lastDay: null })).toBe("8 marca 2027, godz. 8:00");
});

function plain(...asked: Parameters<typeof tasterDaysText>) {
  return tasterDaysText(...asked).replaceAll("\u00a0", " ");
}
