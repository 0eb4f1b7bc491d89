import { expect, test } from "vitest";
import { costFrames } from "#db/good-examples/good-example-codes.ts";
import { costText } from "#app/domain/good-examples/cost-frame.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";

const plain = (text: string) => text.replace(/\s/g, " ");
const said = (lang: "de" | "pl" | "cs", currency: "EUR" | "PLN" | "CZK") =>
  costFrames.map((cost) => plain(costText(textsOf(lang), lang, cost, currency)));

test("each frame begins where the one before ends, in the currency of the company", () => {
  expect(said("de", "EUR")).toEqual([
    "Keine zusätzlichen Kosten",
    "Bis 1.000 €",
    "1.000–5.000 €",
    "5.000–20.000 €",
    "Mehr als 20.000 €",
  ]);
  expect(said("pl", "PLN").slice(1)).toEqual(["Do 5000 zł", "5000–20 000 zł", "20 000–100 000 zł", "Ponad 100 000 zł"]);
  expect(said("cs", "CZK").at(-1)).toBe("Více než 500 000 Kč");
});
