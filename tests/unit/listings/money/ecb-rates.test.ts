import { describe, expect, test } from "vitest";
import { readEcbRates } from "#app/domain/listings/money/read-ecb-rates.ts";
import { readRate } from "#app/domain/office/pay/rate-form.ts";

const november = { day: "2026-11-27", PLN: 4.2537, CZK: 24.185 };

describe("the files of the central bank", () => {
  test("of one day as CSV", () => {
    const text = "Date, USD, JPY, CZK, PLN, \n27 November 2026, 1.09, 170.2, 24.185, 4.2537, \n";
    expect(readEcbRates(text)).toEqual([november]);
  });

  test("of many days as CSV, without those on which one is missing", () => {
    const text = "Date,CZK,USD,PLN,\r\n2026-11-27,24.185,1.09,4.2537,\r\n1999-01-04,N/A,1.1,4.07,\r\n";
    expect(readEcbRates(text)).toEqual([november]);
  });

  test("as XML", () => {
    const day = (time: string, pln: string) =>
      `<Cube time='${time}'><Cube currency='CZK' rate='24.185'/><Cube currency='PLN' rate='${pln}'/></Cube>`;
    const text = `<?xml version="1.0"?><gesmes:Envelope><Cube>${day("2026-11-27", "4.2537")}${day("2026-11-26", "4.26")}</Cube></gesmes:Envelope>`;
    expect(readEcbRates(text)).toEqual([november, { day: "2026-11-26", PLN: 4.26, CZK: 24.185 }]);
  });

  test.each([
    "",
    "<html>",
    "Date,USD\n2026-11-27,1.1",
    "Date,PLN,CZK\n2026-13-40,4.2,24",
    "Date,PLN,CZK\n2026-11-27,24,4",
  ])("nothing comes of %j", (text) => expect(readEcbRates(text)).toEqual([]));
});

test.each([
  ["4,2537", 4.2537],
  [" 24.185 ", 24.185],
  ["25", 25],
  ["1.234,5", null],
  ["-4", null],
  ["4,25 zł", null],
])("a rate typed as %j is %s", (typed, value) => {
  const reading = readRate(typed);
  expect(reading.ok ? reading.value : null).toBe(value);
});
