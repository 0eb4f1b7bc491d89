import { describe, expect, test } from "vitest";
import { kinds } from "#db/codes.ts";
import { readRefusals } from "#app/domain/ba/journal/read-refusals.ts";
import { plainOfOwnHtml } from "#app/domain/ba/plain-of-own-html.ts";
import { baFileName, baTimestamp } from "#app/domain/ba/run/ba-file-name.ts";
import { shortTitle } from "#app/domain/ba/short-title.ts";
import { shortened } from "#app/domain/ba/shortened.ts";
import { offeringType } from "#app/domain/eures/offering-type.ts";
import { workingLanguage } from "#app/domain/eures/working-language.ts";
import { xmlOf } from "#app/platform/xml/xml-element.ts";

describe("a text that is too long", () => {
  test("ends where a line or a word does, with its address behind it", () => {
    expect(shortened("kurz", 10, " x")).toBe("kurz");
    expect(shortened("erste Zeile\nzweite Zeile mit mehr", 28, "!")).toBe("erste Zeile\nzweite Zeile …!");
    for (const most of [20, 30, 40, 50])
      expect(shortened("Wort ".repeat(40), most, "\n\nhttps://b").length).toBeLessThanOrEqual(most);
  });

  test("never ends in half a letter", () => {
    for (const most of [6, 7, 8, 9]) expect(shortened("😀".repeat(20), most, "").isWellFormed()).toBe(true);
  });

  test("keeps, as a title, the sign that everybody is meant", () => {
    const long = "Fachkraft für Rohr-, Kanal- und Industrieservice im Außendienst (m/w/d)";
    const short = shortTitle(long, 60);
    expect(short).toMatch(/ … \(m\/w\/d\)$/);
    expect(short.length).toBeLessThanOrEqual(60);
    expect(shortTitle("Schweißer (m/w/d)", 60)).toBe("Schweißer (m/w/d)");
  });
});

test("our own HTML is read back as words", () => {
  expect(plainOfOwnHtml("<p>A &amp; B</p><p>Lohn</p><ul><li>eins</li><li>1 &lt; 2</li></ul><p>x<br>y</p>")).toBe(
    "A & B\n\nLohn\n\n– eins\n– 1 < 2\n\nx\ny",
  );
});

test("a file is named by supplier and the time where the board is, also when clocks were changed", () => {
  expect(baFileName("P000132700", new Date("2026-08-08T03:00:09Z"), "Europe/Berlin")).toBe(
    "DSP000132700_2026-08-08_05-00-09_F001E.xml",
  );
  expect(baTimestamp(new Date("2026-12-31T23:59:59Z"), "Europe/Berlin")).toBe("2027-01-01T00:59:59");
});

test("an element without anything in it is not written", () => {
  const empty = { name: "B", inside: [{ name: "C", inside: "" }] };
  expect(xmlOf({ name: "A", attributes: { x: '"<' }, inside: [empty, { name: "D", inside: "]]>" }] })).toBe(
    '<A x="&quot;&lt;"><D>]]&gt;</D></A>',
  );
});

describe("refusals", () => {
  test("are read as people copy them out of tables", () => {
    const read = readRefusals('abc0123456;Grund; mit Semikolon\n\n"xyz0123456"\tTab\n');
    expect(read.ok && [...read.refusals]).toEqual([
      ["abc0123456", "Grund; mit Semikolon"],
      ["xyz0123456", "Tab"],
    ]);
    expect(readRefusals("")).toEqual({ ok: true, refusals: new Map() });
  });

  test.each(["abc;Grund", "abc0123456", "abc0123456;", "ABC0123456;Grund"])("name an ad and a reason: %s", (line) => {
    expect(readRefusals(`\n${line}`)).toEqual({ ok: false, line: 2, slip: "shape" });
  });
});

describe("EURES", () => {
  test("takes every kind of employment, and no thesis", () => {
    const of = (kind: (typeof kinds)[number]) => offeringType({ kind, contract: "permanent", features: [] });
    expect(kinds.map(of)).toEqual(["DirectHire", "Apprenticeship", "Apprenticeship", "Internship", "DirectHire", null]);
    expect(offeringType({ kind: "job", contract: "fixed", features: ["seasonal"] })).toBe("Seasonal");
    expect(offeringType({ kind: "job", contract: null, features: [] })).toBeNull();
  });

  test("is told the language of work only where the ad says it", () => {
    const german = { level: "none", exam: null, course: null } as const;
    expect(workingLanguage({ languages: [], german })).toBe("");
    expect(workingLanguage({ languages: [], german: { ...german, level: "A2" } })).toBe("DE");
    expect(workingLanguage({ languages: [{ lang: "pl", level: null, purpose: "team" }], german })).toBe("PL");
  });
});
