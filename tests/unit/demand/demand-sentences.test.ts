import { expect, test } from "vitest";
import { columnsOf } from "#app/domain/demand/shown/demand-lines.ts";
import { demandRows, type Summed } from "#app/domain/demand/shown/demand-rows.ts";
import { demandSentences } from "#app/domain/demand/shown/demand-sentences.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const of = (measure: Summed["measure"], amount: number, split: Summed["split"] = "all", value = "", days = 0) => ({
  ...{ measure, amount, split, value, days },
});
const figures = [
  ...[of("searches", 1238), of("searches_empty", 148), of("published", 2), of("open", 41), of("listings", 50)],
  ...[of("applications", 122), of("across", 31), of("training", 1), of("returnees", 21)],
  ...[of("answered", 3, "all", "", 2), of("answered", 4, "all", "", 1)],
  ...[of("searches", 400, "field", "metal"), of("searches_empty", 3, "field", "metal")],
  ...[of("searches", 300, "field", "health"), of("searches_empty", 90, "field", "health")],
];

function said(lang: "de" | "pl" | "cs", given: Summed[] = figures, hasBorder = true) {
  const divided = demandRows(given, "field", { forMembers: false });
  const demand = { ...divided, period: "2026-10", split: "field" as const, german: [], names: {}, hasBorder };
  return demandSentences(textsFor(lang), lang, demand);
}

test("a month is told in whole sentences, in each language with its own plurals and cases", () => {
  expect(said("de")).toEqual([
    "Im Oktober 2026 wurden 1.240 Suchen gezählt, 12\u00a0% davon ohne Treffer.",
    "Am meisten gesucht wurde hier: Metall & Maschinenbau und Pflege & Gesundheit.",
    "Am häufigsten ohne Treffer: Pflege & Gesundheit.",
    "2 Stellen sind neu erschienen; am Ende waren 41 offen.",
    "Es gab 120 Bewerbungen, im Mittel 2,4 je Stelle.",
    "Die Hälfte der ersten Antworten kam nach höchstens 1 Tag.",
    "25\u00a0% der Bewerbungen kamen in einer anderen Sprache als der des Arbeitslandes.",
    "Am Ende war 1 Ausbildungsplatz frei.",
    "20 Menschen möchten in die Region zurückkommen.",
  ]);
  expect(said("pl")[0]).toBe("W październiku 2026 r. odnotowano 1240 wyszukiwań, z tego 12% bez wyników.");
  expect(said("pl")).toContain("Ukazały się 2 nowe oferty; na koniec otwartych ofert było 41.");
  expect(said("cs")[0]).toBe("V říjnu 2026 jsme zaznamenali 1\u00a0240 hledání, z toho 12\u00a0% bez výsledku.");
  expect(said("cs")).toContain("Polovina prvních odpovědí firem přišla nejpozději po 1 dni.");
});

test("what has no figure has no sentence", () => {
  expect(said("de", [])).toEqual([]);
  expect(said("de", [of("searches", 3), of("searches_empty", 3)])).toEqual([]);
});

test("where nobody crosses a border to work, nothing is said of one", () => {
  const [across, ...more] = said("de").filter((sentence) => !said("de", figures, false).includes(sentence));
  expect(across).toContain("in einer anderen Sprache als der des Arbeitslandes");
  expect(more).toEqual([]);
  expect(columnsOf({ table: "answered", split: "field", hasBorder: false })).not.toContain("across");
  expect(columnsOf({ table: "answered", split: "field", hasBorder: true })).toContain("across");
});
