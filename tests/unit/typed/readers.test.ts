import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "#app/platform/days.ts";
import { readPostalCode, writePostalCode } from "#app/platform/typed/postal-code.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readWebAddress } from "#app/platform/typed/read-web-address.ts";

describe("the first of September 2027", () => {
  test.each([
    "1.9.2027",
    "01.09.27",
    "1. 9. 2027",
    "01-09-2027",
    "1/9/2027",
    "2027-09-01",
    "2027.9.1",
    "1. September 2027",
    "1. Sept. 2027",
    "Mi., 1. September 2027",
    "Mittwoch, 1.9.2027",
    "1. září 2027",
    "1. zari 2027",
    "1 września 2027",
    "1 września 2027 r.",
    "01.09.2027 r.",
    "1 wrz 2027",
    "1 IX 2027",
    "środa, 1 września 2027",
  ])("%s", (typed) => {
    expect(readDay(typed)).toEqual({ ok: true, value: "2027-09-01" });
  });
});

test.each([
  ["31.2.2027", "errors.date"],
  ["9/13/2027", "errors.date"],
  ["1. Quatember 2027", "errors.date"],
  ["sofort", "errors.date"],
  ["2027", "errors.date"],
  ["1.9.", "errors.dateYear"],
  ["1. září", "errors.dateYear"],
  ["1 IX", "errors.dateYear"],
  ["1.9.027", "errors.date"],
  ["31.12.9999", "errors.date"],
  ["1.1.0000", "errors.date"],
])("%s is asked about: %s", (typed, key) => {
  expect(readDay(typed)).toMatchObject({ ok: false, error: { key } });
});

test("a day as Intl writes it for any of the three is that day", () => {
  const days = fc.date({ min: new Date("2000-01-02"), max: new Date("2099-12-30"), noInvalidDate: true });
  const styles = fc.constantFrom("full", "long", "medium", "short");
  fc.assert(
    fc.property(days, fc.constantFrom("de", "pl", "cs"), styles, (date, lang, dateStyle) => {
      const typed = new Intl.DateTimeFormat(lang, { dateStyle, timeZone: "Europe/Berlin" }).format(date);
      expect([typed, readDay(lang === "cs" ? typed.replace(/^\p{L}+ /u, "") : typed)]).toEqual([
        typed,
        { ok: true, value: dayOf(date) },
      ]);
    }),
  );
});

describe("a web address", () => {
  test.each([
    ["muster.de", "https://muster.de"],
    ["www.Muster.de/Stellen?x=1", "https://www.muster.de/Stellen?x=1"],
    ["http://muster.de", "http://muster.de"],
    ["HTTPS://muster.de/", "https://muster.de/"],
    ["https:/muster.de", "https://muster.de"],
    ["//muster.de", "https://muster.de"],
    ["müller.de/ä", "https://müller.de/ä"],
    ["muster.de:8080/a", "https://muster.de:8080/a"],
  ])("%s", (typed, address) => {
    expect(readWebAddress(typed)).toEqual({ ok: true, value: address });
  });

  test.each([
    ...[
      "javascript:alert(1)",
      "javascript://muster.de/%0aalert(1)",
      "data:text/html,x",
      "ftp://muster.de",
      "mailto:a@muster.de",
    ],
    ...[
      "info@muster.de",
      "https://paul@muster.de",
      "https://a:b@muster.de",
      "muster",
      "localhost",
      "http://127.0.0.1/",
      "muster.de oder muster.pl",
    ],
    ...["https://", "http://[::1]/", "https://muster..de", "https://-.de", "JaVaScRiPt:alert(1).de", "vbscript:x.de"],
  ])("%s is none", (typed) => {
    expect(readWebAddress(typed)).toMatchObject({ ok: false, error: { key: "errors.url" } });
  });
});

describe("a postal code", () => {
  test.each([
    ["02826", "02826", null],
    ["D-02826", "02826", "DE"],
    ["DE 02826", "02826", "DE"],
    ["2826", "02826", "DE"],
    ["59900", "59900", null],
    ["59-900", "59900", "PL"],
    ["59 – 900", "59900", "PL"],
    ["PL-59-900", "59900", "PL"],
    ["460 01", "46001", "CZ"],
    ["46001", "46001", null],
    ["CZ-460 01", "46001", "CZ"],
  ])("%s", (typed, digits, country) => {
    expect(readPostalCode(typed)).toEqual({ ok: true, value: { digits, country } });
  });

  test.each(["28260000", "282", "0282", "A-1010", "DE 59-900", "PL 460 01", "ABCDE", "02 8 26"])(
    "%s is none",
    (typed) => {
      expect(readPostalCode(typed)).toMatchObject({ ok: false });
    },
  );

  test("is written as in its country", () => {
    expect([writePostalCode("02826", "DE"), writePostalCode("59900", "PL"), writePostalCode("46001", "CZ")]).toEqual([
      "02826",
      "59-900",
      "460 01",
    ]);
  });
});
