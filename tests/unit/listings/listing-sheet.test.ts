import { describe, expect, test } from "vitest";
import { firstSentences } from "#app/domain/companies/first-sentences.ts";
import { payByMonth } from "#app/domain/listings/money/pay-beside.ts";
import { largeFacts } from "#app/domain/listings/page/large-facts.ts";
import { needs } from "#app/domain/listings/page/needs.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { listingView } from "#tests/support/listing-view.ts";

const t = textsOf("de");

describe("what is needed", () => {
  const sorted = (given: Parameters<typeof listingView>[0]) => needs(t, "de", listingView(given));

  test("is sorted by how much it matters, whatever field it was said in", () => {
    const lists = sorted({
      certificate: "vocational",
      experience: "helpful",
      licences: [
        { licence: "welding", necessity: "must" },
        { licence: "B", necessity: "nice" },
      ],
      phrases: [
        { id: "1", section: "requirement", necessity: "must", text: "Zeichnungen lesen" },
        { id: "2", section: "requirement", necessity: "nice", text: "Lust auf Teamarbeit" },
        { id: "3", section: "task", necessity: "must", text: "Schweißen" },
      ],
    });
    expect(lists.must).toEqual(["abgeschlossene Berufsausbildung", "Schweißerprüfung", "Zeichnungen lesen"]);
    expect(lists.nice).toEqual(["Berufserfahrung", "Führerschein B (Pkw)", "Lust auf Teamarbeit"]);
    expect(lists.not).toHaveLength(1);
  });

  test("says also what is not, and nothing of what nobody said", () => {
    expect(sorted({ certificate: "none", experience: "none", phrases: [] })).toMatchObject({
      must: [],
      nice: [],
      not: [expect.anything(), expect.anything(), expect.anything()],
    });
    expect(sorted({ certificate: null, experience: null }).not).toHaveLength(1);
  });
});

describe("the large facts", () => {
  test("say it where no pay is named", () => {
    const { pay } = largeFacts(t, "de", listingView({ pay: null }));
    expect([pay.value, pay.lines]).toEqual([t("listing:card.noPay"), []]);
  });

  test("name the other languages where no German is asked for", () => {
    const polish = { lang: "pl", level: "B1", purpose: "required" } as const;
    const { german } = largeFacts(
      t,
      "de",
      listingView({ german: { level: null, exam: null, course: null }, languages: [polish] }),
    );
    expect(german).toMatchObject({ value: "ohne Deutsch", lines: ["Polnisch B1 (nötig)"] });
  });
});

describe("pay by the month", () => {
  const hourly = { min: 1_700, max: 2_100, unit: "hour", currency: "EUR", weeklyHours: 40, trainingYears: [] } as const;
  const rate = { day: "2026-11-01", PLN: 4, CZK: 25 };
  const lines = (lang: "de" | "pl", pay: object, given: typeof rate | null) =>
    payByMonth({ t: textsOf(lang), lang }, { ...hourly, trainingYears: [], ...pay }, given).map((line) =>
      line.replaceAll(/\s/g, " "),
    );

  test("is reckoned from the hour, and said in the reader's money too", () => {
    expect(lines("de", {}, rate)).toEqual(["≈ 2.940–3.640 € pro Monat brutto"]);
    expect(lines("pl", {}, rate)).toEqual([expect.stringContaining("€"), expect.stringContaining("zł")]);
    expect(lines("pl", {}, null)).toHaveLength(1);
  });

  test("repeats nothing that the company said so itself", () => {
    expect(lines("de", { unit: "month" }, rate)).toEqual([]);
    expect(lines("pl", { unit: "month", currency: "PLN" }, rate)).toEqual([]);
    expect(lines("de", { weeklyHours: null }, rate)).toEqual([]);
    expect(lines("de", { min: 0, max: 0 }, rate)).toEqual([]);
  });
});

describe("the first sentences", () => {
  test("of a short text are all of its first paragraph", () => {
    expect(firstSentences("Wir bauen Brücken.\n\nSeit 1991.")).toBe("Wir bauen Brücken.");
  });

  test("end where a sentence or at least a word does", () => {
    const sentence = "Wir bauen Brücken und Hallen in der ganzen Lausitz. ";
    expect(firstSentences(sentence.repeat(9))).toMatch(/^(Wir bauen .*\.)$/);
    expect(firstSentences("Brücke ".repeat(90))).toMatch(/Brücke …$/);
    expect(firstSentences("x".repeat(999)).length).toBeLessThan(260);
  });
});
