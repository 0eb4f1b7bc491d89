import { expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { namesIn } from "#db/seed/names-in.ts";
import { readOccupations } from "#db/seed/vocabulary-files.server.ts";

test.each([
  ["Schweißer/in", ["Schweißer", "Schweißerin"]],
  ["Koch/Köchin", ["Koch", "Köchin"]],
  ["Zahnmedizinische/r Fachangestellte/r", ["Zahnmedizinischer Fachangestellter", "Zahnmedizinische Fachangestellte"]],
  ["Technische/r Modellbauer/in", ["Technischer Modellbauer", "Technische Modellbauerin"]],
  [
    "Elektroniker/in für Betriebstechnik",
    ["Elektroniker für Betriebstechnik", "Elektronikerin für Betriebstechnik", "Elektroniker", "Elektronikerin"],
  ],
  ["Maler/in und Lackierer/in", ["Maler und Lackierer", "Malerin und Lackiererin", "Maler", "Malerin"]],
  ["Kaufmann/-frau im E-Commerce", ["Kaufmann im E-Commerce", "Kauffrau im E-Commerce", "Kaufmann", "Kauffrau"]],
  ["Automobilkaufmann/-kauffrau", ["Automobilkaufmann", "Automobilkauffrau"]],
  [
    "Verfahrenstechnologe/-technologin Metall",
    ["Verfahrenstechnologe Metall", "Verfahrenstechnologin Metall", "Verfahrenstechnologe", "Verfahrenstechnologin"],
  ],
  [
    "Medizinische/r Technologe/-in für Radiologie (MTR)",
    ["Medizinischer Technologe für Radiologie", "Medizinische Technologin für Radiologie"],
  ],
  ["Tischler/in (Schreiner/in)", ["Tischler", "Tischlerin", "Schreiner", "Schreinerin"]],
  ["Schleifer/in (Metall)", ["Schleifer", "Schleiferin"]],
  ["Anschläger/in / Rigger/in", ["Anschläger", "Anschlägerin", "Rigger", "Riggerin"]],
  ["Caterer/Kantinenmitarbeiter/in", ["Caterer", "Kantinenmitarbeiter", "Kantinenmitarbeiterin"]],
  [
    "Netzmonteur/in Strom/Gas/Wasser",
    ["Netzmonteur Strom/Gas/Wasser", "Netzmonteurin Strom/Gas/Wasser", "Netzmonteur", "Netzmonteurin"],
  ],
  ["Fachkraft für Metalltechnik", ["Fachkraft für Metalltechnik"]],
  ["nástrojař / nástrojařka", ["nástrojař", "nástrojařka"]],
  ["tvůrce médií (VR/AR) / tvůrkyně médií (VR/AR)", ["tvůrce médií", "tvůrkyně médií"]],
  ["posadzkarz (wylewki)", ["posadzkarz"]],
])("%s holds %j", (written, names) => {
  expect(namesIn(written)).toEqual(names);
});

test("no occupation has a name that is only a piece of one", () => {
  const names = readOccupations().flatMap((row) => langs.flatMap((lang) => namesIn(row[`name_${lang}`])));
  const pieces = [
    /[()]/,
    /\/(?!Gas|Wasser)/,
    /^-/,
    /^(?:in|r|n|frau|für|im|und)(?: |$)/,
    / (?:für|im|und|in|der)$/,
    /ische$/,
    /mannfrau|[ae]in$/,
  ];
  expect(names.filter((name) => pieces.some((piece) => piece.test(name)))).toEqual([]);
});
