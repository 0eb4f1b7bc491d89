import { describe, expect, test } from "vitest";
import {
  mustBeTold,
  questionWarnings,
  warnedField,
  warningsInOne,
} from "#app/domain/office/questions/question-warnings.ts";

const plain = { de: "Wann können Sie anfangen?", pl: "Kiedy można zacząć?", cs: "Kdy můžete nastoupit?" };
const family = { de: "Haben Sie Kinder?", pl: "Czy ma Pan/Pani dzieci?", cs: "Máte děti?" };
const subjects = (texts: typeof plain, choices: Parameters<typeof questionWarnings>[0]["choices"] = []) =>
  questionWarnings({ texts, choices }, ["de", "pl", "cs"]).map(({ subject, lang }) => `${subject} ${lang}`);

describe("what the office asks", () => {
  test("is read by the rules for companies' own questions, in each language", () => {
    expect(subjects(plain)).toEqual([]);
    expect(subjects(family)).toEqual(["family de", "family pl", "family cs"]);
    expect(subjects({ ...plain, de: "Wie alt sind Sie?" })).toEqual(["birthDate de"]);
    expect(subjects({ ...plain, de: "Sind Sie gesund?" })).toEqual(["health de"]);
    expect(subjects({ ...plain, de: "Sind Sie in einer Gewerkschaft?" })).toEqual(["belief de"]);
  });

  test("is read in the languages of the board, and with the choices that are offered", () => {
    expect(questionWarnings({ texts: family, choices: [] }, ["de"]).map(({ lang }) => lang)).toEqual(["de"]);
    const choice = { de: "Sind Sie schwanger?", pl: "tak", cs: "ano" };
    expect(subjects(plain, [choice])).toEqual(["family de"]);
    expect(subjects(plain, [{ retired: true, texts: choice }])).toEqual([]);
  });

  test("names the law of the country whose language it is", () => {
    const laws = questionWarnings({ texts: family, choices: [] }, ["de", "pl", "cs"]).map(({ law }) => law?.name);
    expect(laws).toEqual([
      expect.stringContaining("AGG"),
      expect.stringContaining("Kodeksu pracy"),
      expect.stringContaining("zákona"),
    ]);
  });

  test("is told once, and again where something else is found", () => {
    const warnings = questionWarnings({ texts: family, choices: [] }, ["de"]);
    const sent = new FormData();
    expect(mustBeTold(warnings, sent)).toBe(true);
    sent.set(warnedField, warningsInOne(warnings));
    expect(mustBeTold(warnings, sent)).toBe(false);
    expect(mustBeTold(questionWarnings({ texts: family, choices: [] }, ["pl"]), sent)).toBe(true);
    expect(mustBeTold([], new FormData())).toBe(false);
  });
});
