import { describe, expect, test } from "vitest";
import { readRateFile, readRateText, writeRateText } from "#app/domain/listings/money/read-rate-file.ts";

const today = "2026-11-29";
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readRateFile(bytes(text), today);
const xml = (cubes: string) => `<?xml version="1.0"?><gesmes:Envelope><Cube>${cubes}</Cube></gesmes:Envelope>`;
const cube = (day: string, pln: string, czk = "24.185") =>
  `<Cube time='${day}'><Cube currency='CZK' rate='${czk}'/><Cube currency='PLN' rate='${pln}'/></Cube>`;

describe("a file of rates that somebody uploads", () => {
  test.each([
    ["of one day as CSV", "Date, USD, CZK, PLN, \n27 November 2026, 1.09, 24.185, 4.2537, \n"],
    ["of all days as CSV", "Date,CZK,PLN,\r\n2026-11-27,24.185,4.2537,\r\n1999-01-04,N/A,4.07,\r\n"],
    ["as XML", xml(cube("2026-11-27", "4.2537"))],
  ])("%s gives its days", (_, text) => {
    expect(read(text)).toEqual({ ok: true, rates: [{ day: "2026-11-27", PLN: 4.2537, CZK: 24.185 }] });
  });

  test("gives the latest ninety days, the last first, each once, and reads them again from its own text", () => {
    const days = Array.from({ length: 120 }, (_, ago) =>
      new Date(Date.UTC(2026, 10, 29) - ago * 86_400_000).toISOString().slice(0, 10),
    );
    const file = read(["Date,PLN,CZK", ...[...days, ...days].reverse().map((day) => `${day},4.25,24.1`)].join("\n"));
    const rates = file.ok ? file.rates : [];
    expect(rates.map(({ day }) => day)).toEqual(days.slice(0, 90));
    expect(readRateText(writeRateText(rates), today)).toEqual(file);
  });

  test.each([
    ["", { reason: "noRates" }],
    ["<html><body>404</body></html>", { reason: "noRates" }],
    ["Date,USD\n2026-11-27,1.1", { reason: "noRates" }],
    ["Date,PLN,CZK\n2026-13-40,4.2,24", { reason: "noRates" }],
    ["PK\u0003\u0004…", { reason: "packed" }],
    ["Date,PLN,CZK\n2026-11-27,4.2,24\0", { reason: "noText" }],
    [`<!DOCTYPE a [<!ENTITY b "4.2">]>${xml(cube("2026-11-27", "4.2"))}`, { reason: "entities" }],
    [xml(cube("2026-11-30", "4.2")), { reason: "future", day: "2026-11-30" }],
    [xml(cube("2026-11-27", "-4.2")), { reason: "unlikely", day: "2026-11-27" }],
    ["Date,PLN,CZK\n2026-11-27,-4.2,24", { reason: "unlikely", day: "2026-11-27" }],
    ["Date,PLN,CZK\n2026-11-27,24.1,4.2\n2026-11-26,4.2,24.1", { reason: "unlikely", day: "2026-11-27" }],
    [`Date,PLN,CZK\n${"\n".repeat(400_001)}`, { reason: "tooLong" }],
  ])("%#: is refused with the reason", (text, fault) => {
    expect(read(text)).toEqual({ ok: false, fault });
  });

  test("in another writing than UTF-8 is no text", () => {
    expect(readRateFile(new Uint8Array([0xff, 0xfe, 0x44, 0x00]), today)).toMatchObject({
      fault: { reason: "noText" },
    });
  });
});
