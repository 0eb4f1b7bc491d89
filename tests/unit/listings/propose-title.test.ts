import { expect, test } from "vitest";
import { neutralGermanName } from "#app/domain/listings/neutral-german-name.ts";

test.each([
  ["Schweißer/in", "Schweißer (m/w/d)"],
  ["Koch/Köchin", "Koch (m/w/d)"],
  ["Industriekaufmann/-kauffrau", "Industriekaufmann (m/w/d)"],
  ["Kaufmann/-frau für Büromanagement", "Kaufmann für Büromanagement (m/w/d)"],
  ["Medizinische/r Fachangestellte/r", "Medizinischer Fachangestellter (m/w/d)"],
  ["Triebfahrzeugführer/in (Lokführer/in)", "Triebfahrzeugführer (m/w/d)"],
  ["Netzmonteur/in Strom/Gas/Wasser", "Netzmonteur Strom/Gas/Wasser (m/w/d)"],
  ["Fachkraft für Lagerlogistik", "Fachkraft für Lagerlogistik (m/w/d)"],
])("%s stands on the door as %s", (occupation, title) => {
  expect(neutralGermanName(occupation)).toBe(title);
});
