import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Country } from "#db/codes.ts";
import { readPhone } from "#app/platform/typed/phone.server.ts";

describe("a telephone number is judged by its digits and its country", () => {
  test.each<[typed: string, home: Country, stored: string]>([
    ["03581–123456", "DE", "+493581123456"],
    ["03581—123456", "DE", "+493581123456"],
    ["(03581) 12340", "DE", "+49358112340"],
    ["03581/12 34-0", "DE", "+49358112340"],
    ["030 • 23125 121", "DE", "+493023125121"],
    ["Tel.: 03581 123456", "DE", "+493581123456"],
    ["+49 (0)3581 123456", "PL", "+493581123456"],
    ["+49 0171 1234567", "PL", "+491711234567"],
    ["0049 3581 123456", "CZ", "+493581123456"],
    ["171 1234567", "DE", "+491711234567"],
    ["600 100 200", "PL", "+48600100200"],
    ["75 612 34 56", "PL", "+48756123456"],
    ["0048600100200", "DE", "+48600100200"],
    ["48 600 100 200", "PL", "+48600100200"],
    ["+420 601 234 567", "DE", "+420601234567"],
    ["601 234 567", "CZ", "+420601234567"],
    ["485 123 456", "CZ", "+420485123456"],
    ["+380 67 123 45 67", "PL", "+380671234567"],
    ["０３５８１ １２３４５６", "DE", "+493581123456"],
  ])("%s typed in %s", (typed, home, stored) => {
    expect(readPhone(typed, home)).toEqual({ ok: true, value: stored });
  });

  test.each<[typed: string, home: Country, stored: string]>([
    ["030 23125 App. 121", "DE", "+493023125;ext=121"],
    ["03581 123456 Durchwahl 12", "DE", "+493581123456;ext=12"],
    ["75 612 34 56 wew. 12", "PL", "+48756123456;ext=12"],
    ["601 234 567, linka 7", "CZ", "+420601234567;ext=7"],
    ["+493581123456;ext=12", "PL", "+493581123456;ext=12"],
  ])("%s has somebody to ask for", (typed, home, stored) => {
    expect(readPhone(typed, home)).toEqual({ ok: true, value: stored });
  });

  test.each([
    "-----",
    "+",
    "ruf an",
    "12345",
    "110",
    "03581 1",
    "+48 000 000 000",
    "+49 1",
    "003581123456",
    "999 999 999 999 999",
    "03581 123456 oder 0171 1234567",
    "0171 1234567 / 03581 123456",
    "abc 03581 123456 def",
  ])("%s is none", (typed) => {
    expect(readPhone(typed, "DE")).toMatchObject({ ok: false, error: { key: "errors.phone" } });
  });
});

test.each<[typed: string, home: Country]>([
  ["600 100 200", "DE"],
  ["512 345 678", "DE"],
  ["600 100 200", "CZ"],
  ["0171 1234567", "PL"],
  ["49 3581 123456", "DE"],
  ["0 75 612 34 56", "PL"],
])("%s in %s could be another country's: its code is asked for", (typed, home) => {
  const reading = readPhone(typed, home);
  expect(reading).toMatchObject({ ok: false, error: { key: "errors.phoneCountry" } });
});

test("what was read is read again as the same, whatever page it is on", () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 12 }).map((all) => all.join(""));
  const home = fc.constantFrom<Country>("DE", "PL", "CZ");
  fc.assert(
    fc.property(digits, home, home, (typed, first, second) => {
      const reading = readPhone(typed, first);
      if (reading.ok) expect(readPhone(reading.value, second)).toEqual(reading);
    }),
  );
});
