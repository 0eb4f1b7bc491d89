import { describe, expect, test } from "vitest";
import type { QuestionUnit } from "#db/question-codes.ts";
import { answerText } from "#app/domain/questions/answer-text.ts";
import { type Answerable, ownQuestion, questionIn } from "#app/domain/questions/question.ts";
import { readAnswer } from "#app/domain/questions/read-answer.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const asking = (given: Partial<Answerable>): Answerable => ({ kind: "text", unit: null, options: [], ...given });
const counting = (unit: QuestionUnit) => asking({ kind: "number", unit });
const texts = { de: "oft", pl: "często", cs: "často" };
const choice = asking({
  kind: "choice",
  options: [
    { code: "often", retired: false, texts },
    { code: "gone", retired: true, texts: { de: "früher", pl: "dawniej", cs: "dříve" } },
  ],
});

describe("a number is read as people write it", () => {
  test.each<[QuestionUnit, string, string]>([
    ["hours_week", "38,5", "38.5"],
    ["hours_week", "38,5 Stunden in der Woche", "38.5"],
    ["hours_week", "40 h", "40"],
    ["hours_week", "40 godzin tygodniowo", "40"],
    ["hours_week", "20 hodin týdně", "20"],
    ["hours_week", "ca. 30", "30"],
    ["nights_month", "bis zu 6", "6"],
    ["nights_month", "do 6 nocy", "6"],
    ["nights_month", "až 6 nocí", "6"],
    ["nights_month", "0", "0"],
    ["kilometres", "80 km", "80"],
    ["kilometres", "1.000", "1000"],
    ["people", "około 1 200 osób", "1200"],
    ["people", "250 Gäste", "250"],
    ["semester", "3. Semester", "3"],
    ["semester", "5.", "5"],
    ["days_week", "2,5 dnia", "2.5"],
    ["weeks", "6 tygodni", "6"],
  ])("%s: %j", (unit, typed, value) => {
    expect(readAnswer(counting(unit), typed)).toEqual({ ok: true, value });
  });

  test.each<[QuestionUnit, string, string]>([
    ["hours_week", "61", "errors.tooLarge"],
    ["hours_week", "0", "errors.tooSmall"],
    ["nights_month", "32", "errors.tooLarge"],
    ["weekends_month", "1,5", "question:errors.whole"],
    ["people", "-3", "errors.tooSmall"],
    ["kilometres", "weit", "errors.notANumber"],
    ["weeks", "6 bis 8", "errors.notANumber"],
  ])("%s is not %j", (unit, typed, key) => {
    expect(readAnswer(counting(unit), typed)).toMatchObject({ ok: false, error: { key } });
  });
});

describe("a choice", () => {
  test("takes what is offered and nothing else", () => {
    expect(readAnswer(choice, "often")).toEqual({ ok: true, value: "often" });
    for (const typed of ["gone", "oft", "__proto__", "often "]) {
      expect(readAnswer(choice, typed)).toMatchObject({ error: { key: "errors.choose" } });
    }
    expect(readAnswer(asking({ kind: "yes_no" }), "yes")).toEqual({ ok: true, value: "yes" });
    expect(readAnswer(asking({ kind: "yes_no" }), "ja")).toMatchObject({ ok: false });
  });

  test("that is no longer offered stays readable", () => {
    expect(answerText(textsFor("cs"), "cs", choice, "gone")).toBe("dříve");
    expect(answerText(textsFor("cs"), "cs", choice, "never-was")).toBe("never-was");
  });
});

test.each([
  ["1.9.2027", "2027-09-01"],
  ["1 września 2027 r.", "2027-09-01"],
  ["1. září 2027", "2027-09-01"],
])("%s is a day", (typed, value) => {
  expect(readAnswer(asking({ kind: "date" }), typed)).toEqual({ ok: true, value });
});

test.each(["31.2.2027", "1.1.0027", "1.1.2150", "bald"])("%s is none", (typed) => {
  expect(readAnswer(asking({ kind: "date" }), typed)).toMatchObject({ error: { key: "errors.date" } });
});

test("words end where the store's room ends", () => {
  expect(readAnswer(asking({}), "a".repeat(1000))).toMatchObject({ ok: true });
  expect(readAnswer(asking({}), "a".repeat(1001))).toMatchObject({ ok: false });
});

test.each([
  ["de", "1", "1 Nacht im Monat"],
  ["pl", "1", "1 noc w miesiącu"],
  ["pl", "3", "3 noce w miesiącu"],
  ["pl", "12", "12 nocy w miesiącu"],
  ["cs", "3", "3 noci v měsíci"],
  ["cs", "12", "12 nocí v měsíci"],
] as const)("in %s %s is %s", (lang, answer, said) => {
  expect(answerText(textsFor(lang), lang, counting("nights_month"), answer)).toBe(said);
});

test.each([
  ["de", "38.5", "38,5 Stunden"],
  ["pl", "38.5", "38,5 godziny"],
  ["cs", "38.5", "38,5 hodiny"],
] as const)("parts of a number have their own form in %s", (lang, answer, said) => {
  expect(answerText(textsFor(lang), lang, counting("hours_week"), answer)).toContain(said);
});

test("own words are shown in the reader's language where the company translated them, or as they were written", () => {
  const question = ownQuestion({ text: "Wann?", lang: "de", translations: [{ lang: "pl", text: "Kiedy?" }] });
  expect(questionIn("de", question)).toEqual({ text: "Wann?", lang: "de" });
  expect(questionIn("pl", question)).toEqual({ text: "Kiedy?", lang: "pl" });
  expect(questionIn("cs", question)).toEqual({ text: "Wann?", lang: "de" });
});
