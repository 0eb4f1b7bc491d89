import { expect, test } from "vitest";
import { hasGenderMark, withoutGenderMarks } from "#app/domain/listings/gender-marks.ts";

test.each(
  [
    [
      "(m/w/d)",
      "(w/m/d)",
      "(d/m/w)",
      "(M/W/D)",
      "( m / w / d )",
      "(m|w|d)",
      "(m, w, d)",
      "(m w d)",
      "(mwd)",
      "[m/w/d]",
    ],
    [
      "（m/w/d）",
      "(m∕w∕d)",
      "(m/w/x)",
      "(m/w/i/t)",
      "(m/w/nb)",
      "(m/w/*)",
      "(m/w/d)*",
      "(f/m/d)",
      "(m/w)",
      "(d)",
      "(x)",
    ],
    ["(gn)", "(GN*)", "(a*)", "(all genders)", "(alle Geschlechter)", "(männlich/weiblich/divers)", "(m/w/divers)"],
    ["(k/m)", "(K/M)", "(m/k)", "(k/m/x)", "(kobieta/mężczyzna)", "(mężczyzna lub kobieta)", "(Pan/Pani)"],
    ["(m/ž)", "(ž/m)", "(M/Ž)", "(m/z)", "(muž/žena)", "(žena / muž)", "(muži i ženy)", "(bez ohledu na pohlaví)"],
    ["m/w/d", ", m/w/d", "– m/w/d", "| w/m/d", "k/m", "m/ž", "muž/žena", ", kobieta/mężczyzna"],
  ].flat(),
)("%s is no part of a job's name", (mark) => {
  expect(withoutGenderMarks(`Koch ${mark}`)).toBe("Koch");
  expect(hasGenderMark(`Koch ${mark}`)).toBe(true);
});

test.each([
  ["Verkäufer*in", "Verkäufer"],
  ["Verkäufer:in (m/w/d)", "Verkäufer"],
  ["Verkäufer_in", "Verkäufer"],
  ["Verkäufer/-in", "Verkäufer"],
  ["Verkäufer/in im Markt", "Verkäufer im Markt"],
  ["Verkäufer(in)", "Verkäufer"],
  ["VerkäuferIn", "Verkäufer"],
  ["VERKÄUFER/IN (M/W/D)", "VERKÄUFER"],
  ["Mitarbeiter:innen im Lager", "Mitarbeiter im Lager"],
  ["Berater:in für Kund:innen", "Berater für Kunden"],
  ["Kaufmann/-frau im Einzelhandel", "Kaufmann im Einzelhandel"],
  ["Medizinische/r Fachangestellte:r", "Medizinischer Fachangestellter"],
  ["Ärzt:in", "Arzt"],
  ["Tierärzt*in", "Tierarzt"],
  ["Köch*in", "Koch"],
  ["Sozialpädagog:in", "Sozialpädagoge"],
  ["Opiekun/ka osób starszych (k/m)", "Opiekun osób starszych"],
  ["Sprzedawca/-czyni", "Sprzedawca"],
  ["Prodavač(ka)", "Prodavač"],
  ["Pracovník/-ice skladu", "Pracovník skladu"],
  ["(m/w/d) Lokführer", "Lokführer"],
  ["Lokführer (m/w/d) – Güterverkehr", "Lokführer – Güterverkehr"],
  ["Lokführer – m/w/d – Güterverkehr", "Lokführer – Güterverkehr"],
  ["Koch (m/w/d), Vollzeit", "Koch, Vollzeit"],
])("%s is the job %s", (title, name) => {
  expect(withoutGenderMarks(title)).toBe(name);
});

test.each([
  "Fahrer (C/E)",
  "Kundenberater (D/F)",
  "Techniker Windpark (5 MW)",
  "Schweißer MIG/MAG",
  "Netzmonteur Strom/Gas/Wasser",
  "Programmierer C/C++",
  "Servicekraft (Küche/Restaurant)",
  "Manager LinkedIn",
  "Anlagenführer (Schicht)",
  "Koch/Köchin",
  "Sprzedawca / sprzedawczyni",
])("%s stays whole", (title) => {
  expect(withoutGenderMarks(title)).toBe(title);
  expect(hasGenderMark(title)).toBe(false);
});

test("a title that is nothing but a mark stays as it is", () => {
  expect(withoutGenderMarks("(m/w/d)")).toBe("(m/w/d)");
});
