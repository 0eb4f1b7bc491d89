import { expect, test } from "vitest";
import { languageOf } from "#app/platform/language/language-of.ts";

test.each([
  ["Czy można przyjść na dzień próbny w sobotę?", "de", "pl"],
  ["Czy mozna przyjsc na dzien probny w sobote? Prosze o odpowiedz", "de", "pl"],
  ["Gern, Samstag um 8 Uhr. Bitte Sicherheitsschuhe mitbringen.", "pl", "de"],
  ["Dobrý den, můžu přijít na zkušební den v sobotu?", "de", "cs"],
  ["Dobry den, muzu prijit na zkusebni den v sobotu? Dekuji", "de", "cs"],
] as const)("%s", (text, page, lang) => {
  expect(languageOf(text, page)).toBe(lang);
});

test.each(["OK", "8:00", "", "👍", "Piotr Wilczak", "+48 600 100 200"])(
  "%s may be in any: the page's counts",
  (text) => {
    for (const page of ["de", "pl", "cs"] as const) expect(languageOf(text, page)).toBe(page);
  },
);

test("a foreign name or one foreign word changes nothing", () => {
  expect(
    languageOf("Dzień dobry, mieszkam w Görlitz przy Straße der Freundschaft i mogę zacząć od poniedziałku", "pl"),
  ).toBe("pl");
  expect(languageOf("Wir treffen uns in Łódź, bitte bringen Sie den Ausweis mit", "de")).toBe("de");
});
