import { expect, test } from "vitest";
import { readTime } from "#app/platform/typed/read-time.ts";

test.each([
  ...[
    "9",
    "09",
    "9:00",
    "9.00",
    "9 Uhr",
    "um 9",
    "9 h",
    "9h",
    "godz. 9",
    "o 9:00",
    "o godz. 9",
    "v 9 hod.",
    "v 9 hodin",
    "0900",
  ].map((typed) => [typed, "09:00"]),
  ...["9:30", "9.30", "9,30", "9.30 Uhr", "9 Uhr 30", "9h30", "0930", "o godzinie 9.30", "v 9.30 h"].map((typed) => [
    typed,
    "09:30",
  ]),
  ["0:00", "00:00"],
  ["23:59", "23:59"],
])("%s is %s", (typed, time) => {
  expect(readTime(typed)).toEqual({ ok: true, value: time });
});

test.each(["", "24:00", "9:60", "9:3", "930", "9-10", "neun", "9:00:00", "-1"])("%s is no time", (typed) => {
  expect(readTime(typed)).toMatchObject({ ok: false, error: { key: "errors.time" } });
});
