import { describe, expect, test } from "vitest";
import type { Country } from "#db/codes.ts";
import { phoneText, phoneView } from "#app/platform/typed/phone-view.server.ts";

describe("a number without a country code is of the company's country", () => {
  test.each<[typed: string, home: Country, shown: string, href: string]>([
    ["030 23125 121", "DE", "+49 30 23125121", "tel:+493023125121"],
    ["030/23125-121", "DE", "+49 30 23125121", "tel:+493023125121"],
    ["(0355) 12 34 56", "DE", "+49 355 123456", "tel:+49355123456"],
    ["600 100 200", "PL", "+48 600 100 200", "tel:+48600100200"],
    ["75 612 34 56", "PL", "+48 75 612 34 56", "tel:+48756123456"],
    ["600 100 200", "CZ", "+420 600 100 200", "tel:+420600100200"],
  ])("%s in %s", (typed, home, shown, href) => {
    expect(phoneView(typed, { home, lang: "de" })).toEqual({ shown, href });
  });
});

describe("a country code is kept", () => {
  test.each([
    ["+48 600 100 200", "+48 600 100 200", "tel:+48600100200"],
    ["0048 600 100 200", "+48 600 100 200", "tel:+48600100200"],
    ["00420600100200", "+420 600 100 200", "tel:+420600100200"],
    ["+49 (0)30 23125 121", "+49 30 23125121", "tel:+493023125121"],
    ["+49 (0) 30 23125 121", "+49 30 23125121", "tel:+493023125121"],
    ["(+49) 30 23125-121", "+49 30 23125121", "tel:+493023125121"],
  ])("%s", (typed, shown, href) => {
    expect(phoneView(typed, { home: "DE", lang: "de" })).toEqual({ shown, href });
    expect(phoneView(typed, { home: null, lang: "de" })).toEqual({ shown, href });
  });
});

describe("nobody is sent to a wrong country", () => {
  test.each<[typed: string, home: Country | null, href: string]>([
    ["030 23125 121", null, "tel:03023125121"],
    ["600 100 200", null, "tel:600100200"],
    ["030 23125 121", "PL", "tel:03023125121"],
    ["48 600 100 200", "PL", "tel:48600100200"],
    ["23125 121", "DE", "tel:23125121"],
    ["110", "DE", "tel:110"],
  ])("%s, home %s, stays as typed", (typed, home, href) => {
    expect(phoneView(typed, { home, lang: "de" })).toEqual({ shown: typed, href });
  });
});

test.each<[typed: string, home: Country, shown: string, href: string]>([
  ["030 23125 App. 121", "DE", "+49 30 23125 App. 121", "tel:+493023125;ext=121"],
  ["75 612 34 56 wew. 12", "PL", "+48 75 612 34 56 wew. 12", "tel:+48756123456;ext=12"],
  ["600 100 200, linka 7", "CZ", "+420 600 100 200, linka 7", "tel:+420600100200;ext=7"],
  ["030 23125 121 oder 0171 1234567", "DE", "+49 30 23125121 oder 0171 1234567", "tel:+493023125121"],
  ["Tel. 030 23125 121", "DE", "+49 30 23125121", "tel:+493023125121"],
])("words around %s stay out of the number", (typed, home, shown, href) => {
  expect(phoneView(typed, { home, lang: "de" })).toEqual({ shown, href });
});

test("a stored number is shown with the words of its reader", () => {
  const home = null;
  expect(phoneView("+493581123456", { home, lang: "pl" })).toEqual({
    shown: "+49 3581 123456",
    href: "tel:+493581123456",
  });
  expect(phoneView("+48756123456;ext=12", { home, lang: "pl" })).toEqual({
    shown: "+48 75 612 34 56 wew. 12",
    href: "tel:+48756123456;ext=12",
  });
  expect(phoneText("+420601234567;ext=7", "cs")).toBe("+420 601 234 567 linka 7");
  expect(phoneText("ruf an 03581", "de")).toBe("ruf an 03581");
});
