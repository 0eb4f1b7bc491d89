import { expect, test } from "vitest";
import { czechName, germanName, polishName } from "#db/seed/demo/titles.ts";

test.each([
  ["Schweißer/in", "Schweißer"],
  ["Koch/Köchin", "Koch"],
  ["Kaufmann/-frau im E-Commerce", "Kaufmann im E-Commerce"],
  ["Technische/r Modellbauer/in", "Technischer Modellbauer"],
  ["Medizinische/r Technologe/-in für Radiologie (MTR)", "Medizinischer Technologe für Radiologie"],
  ["Netzmonteur/in Strom/Gas/Wasser", "Netzmonteur Strom/Gas/Wasser"],
  ["Fachkraft für Metalltechnik", "Fachkraft für Metalltechnik"],
])("%s stands on the door as %s", (name, title) => {
  expect(germanName(name)).toBe(title);
});

test("Polish and Czech titles take the first of several names", () => {
  expect(polishName("mechanik przemysłowy / mechanik maszyn i urządzeń przemysłowych")).toBe("mechanik przemysłowy");
  expect(czechName("asistent/ka advokátní kanceláře")).toBe("asistent advokátní kanceláře");
  expect(czechName("obsluha strojů (výroba) / operátor výroby")).toBe("obsluha strojů");
});
