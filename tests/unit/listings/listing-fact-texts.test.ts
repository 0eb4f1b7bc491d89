import { describe, expect, test } from "vitest";
import type { Country } from "#db/codes.ts";
import { factTexts, trainingFacts } from "#app/domain/listings/page/fact-texts.ts";
import { trainingView } from "#app/domain/listings/page/training-view.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { listingView } from "#tests/support/listing-view.ts";

describe("the week is counted as its language counts", () => {
  test.each<[lang: Lang, min: number, max: number, text: string]>([
    ["de", 40, 40, "40 Stunden pro Woche"],
    ["de", 30, 38.5, "30 bis 38,5 Stunden pro Woche"],
    ["pl", 40, 40, "40 godzin tygodniowo"],
    ["pl", 24, 24, "24 godziny tygodniowo"],
    ["pl", 38.5, 38.5, "38,5 godziny tygodniowo"],
    ["pl", 20, 24, "od 20 do 24 godzin tygodniowo"],
    ["cs", 40, 40, "40 hodin týdně"],
    ["cs", 38.5, 38.5, "38,5 hodiny týdně"],
    ["cs", 30, 40, "30 až 40 hodin týdně"],
  ])("%s, %d to %d", (lang, min, max, text) => {
    expect(factTexts(textsOf(lang), lang, listingView({ weeklyHours: { min, max } })).hours).toBe(text);
  });
});

describe("hours of shifts are written as each language writes them", () => {
  const early = { part: "early", begins: "05:40", ends: "13:40" } as const;
  const night = { part: "night", begins: "22:00", ends: "06:00" } as const;
  test.each<[lang: Lang, text: string]>([
    ["de", "Frühschicht 05:40–\u206013:40 Uhr, Nachtschicht 22:00–\u206006:00 Uhr"],
    ["pl", "zmiana ranna 05:40–\u206013:40, zmiana nocna 22:00–\u206006:00"],
    ["cs", "ranní směna 5:40–\u206013:40, noční směna 22:00–\u20606:00"],
  ])("%s", (lang, text) => {
    const said = factTexts(textsOf(lang), lang, listingView({ shifts: ["three"], shiftTimes: [early, night] }));
    expect(said.shiftTimes.replaceAll("\u00a0", " ")).toBe(text);
  });

  test("round the clock", () => {
    const round = { ...night, ends: "22:00" };
    const said = factTexts(textsOf("de"), "de", listingView({ shiftTimes: [round] }));
    expect(said.shiftTimes).toBe("Nachtschicht 22:00, rund um die Uhr");
  });
});

test.each<[lang: Lang, months: number, text: string]>([
  ["de", 42, "42 Monate"],
  ["pl", 42, "42 miesiące"],
  ["pl", 36, "36 miesięcy"],
  ["cs", 42, "42 měsíců"],
  ["cs", 24, "24 měsíců"],
])("a training in %s takes %d months", (lang, months, text) => {
  const view = listingView({ training: trainingOf({ trainingMonths: months }) });
  expect(trainingFacts(textsOf(lang), lang, view).map(({ value }) => value)).toContain(text);
});

describe("what pupils ask is answered in their language", () => {
  const training = trainingOf({ dayFrom: "06:30", dayUntil: "15:00", schoolRhythm: "blocks", trainingExam: "ihk" });
  const factsIn = (lang: Lang) => trainingFacts(textsOf(lang), lang, listingView({ training, posts: 3 }));
  const valueIn = (lang: Lang, label: string) => factsIn(lang).find((fact) => fact.label === label)?.value;

  test("a usual day, school and how many places", () => {
    expect(valueIn("de", "Ein üblicher Tag")).toBe("6:30 bis 15:00 Uhr");
    expect(valueIn("cs", "Výuka")).toBe("v blocích po několika týdnech");
    expect(valueIn("pl", "Liczba miejsc")).toBe("3");
  });

  test("what the certificate is worth at home", () => {
    expect(valueIn("de", "Was er wert ist")).toBe(
      "Stufe 4 von 8 im Deutschen und im Europäischen Qualifikationsrahmen",
    );
    expect(valueIn("pl", "Ile jest wart")).toContain(
      "w Polsce na tym samym poziomie jest: dyplom zawodowy po technikum",
    );
    expect(valueIn("cs", "Jakou má hodnotu")).toContain("v Česku je na stejné úrovni: střední vzdělání s maturitní");
  });

  test("nothing is said of a level that no table knows", () => {
    const school = trainingOf({ trainingForm: "school" });
    const elsewhere = trainingOf({}, ["PL"]);
    expect([school?.level, elsewhere?.level, trainingOf({ trainingMonths: 30 })?.level]).toEqual([null, null, null]);
    expect(trainingOf({ trainingMonths: 24 })?.level).toBe(3);
  });
});

function trainingOf(row: Partial<Parameters<typeof trainingView>[0]>, countries: Country[] = ["DE"]) {
  const unsaid = { schoolRhythm: null, schoolHostel: null, schoolCosts: null, dayFrom: null, dayUntil: null };
  const open = { ...unsaid, daySetting: null, trainingExam: null, furtherStep: null };
  const stored = { trainingMonths: 36, trainingForm: "dual" as const, ...open, ...row };
  return trainingView(stored, { school: null, countries, paidByYear: true });
}
