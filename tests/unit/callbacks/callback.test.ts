import { expect, test } from "vitest";
import { daysForCalls, keptWhileOpen, timeProblems } from "#app/domain/callbacks/callback.ts";
import { callbackForm } from "#app/domain/callbacks/callback-form.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readCallablePhone } from "#app/platform/typed/read-callable-phone.server.ts";

const isHoliday = (day: string) => day === "2026-12-25";

test("the days for a call begin with the next working day, over weekends and holidays", () => {
  expect(daysForCalls("2026-12-23", isHoliday)).toEqual([
    "2026-12-24",
    "2026-12-28",
    "2026-12-29",
    "2026-12-30",
    "2026-12-31",
  ]);
  expect(daysForCalls("2026-12-25", isHoliday)[0]).toBe("2026-12-28");
});

test("what nobody answers is kept until it is closed and two weeks more", () => {
  expect(keptWhileOpen("2026-12-23", isHoliday)).toBe("2027-01-12");
});

const days = ["2026-12-01", "2026-12-02"];
test.each([
  ["2026-12-01", "2026-12-02", "morning", null],
  ["2026-12-01", "2026-12-01", "evening", null],
  ["2026-12-01", "2026-12-01", "morning", "secondPart"],
  ["2026-11-30", "2026-12-02", "morning", "firstDay"],
  ["2026-12-01", "2026-12-03", "morning", "secondDay"],
] as const)("of %s and %s %s, %s is wrong", (first, second, part, field) => {
  const times = { first: { day: first, part: "morning" as const }, second: { day: second, part } };
  expect(Object.keys(timeProblems(times, days) ?? {})[0] ?? null).toBe(field);
});

test.each([
  ["601 100 200", "PL", "+48601100200"],
  ["0171 1234567", "DE", "+491711234567"],
  ["+31 6 12345678", "DE", "+31612345678"],
  ["+380 67 123 4567", "PL", "+380671234567"],
] as const)("%s typed in %s can be called", (typed, home, value) => {
  expect(readCallablePhone(typed, home)).toEqual({ ok: true, value });
});

/** Premium and shared-cost numbers of the three countries, and numbers from which only their owner earns. */
test.each([
  ["0900 1234567", "DE"],
  ["0180 5123456", "DE"],
  ["70 123 4567", "PL"],
  ["+48 70 1234567", "PL"],
  ["+420 900 123 456", "CZ"],
  ["+252 61 2345678", "DE"],
  ["+1 876 234 5678", "DE"],
  ["+881 6 31234567", "DE"],
] as const)("nobody is asked to call %s", (typed, home) => {
  const reading = readCallablePhone(typed, home);
  expect(reading.ok).toBe(false);
});

test("each thing that is missing is said at its field", () => {
  const read = readForm(new FormData(), callbackForm("pl"));
  expect(read.ok).toBe(false);
  const { errors } = read.form;
  expect(Object.keys(errors).sort()).toEqual(
    ["firstDay", "firstPart", "languages", "name", "phone", "secondDay", "secondPart"].sort(),
  );
  expect(errors["firstPart"]?.[0]?.key).toBe("callback:errors.part");
  expect(errors["firstDay"]?.[0]?.key).toBe("callback:errors.day");
  expect(errors["languages"]?.[0]?.key).toBe("callback:errors.languages");
});
