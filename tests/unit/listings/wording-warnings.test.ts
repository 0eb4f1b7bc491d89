import { describe, expect, test } from "vitest";
import { wordingWarnings } from "#app/domain/listings/checks/wording-warnings.ts";
import type { ListingFacts } from "#app/domain/listings/listing-content.ts";
import { jobContent } from "#tests/support/listing-content.ts";

const error = (name: string, values = {}) => ({ key: `employer:errors.${name}`, values });
const risky = (words: string) => error("riskyWord", { words });
const ofFacts = (facts: Partial<ListingFacts>) => wordingWarnings(jobContent({ facts }));
const ofQuestions = (...texts: string[]) =>
  wordingWarnings(jobContent({ ownQuestions: texts.map((text) => ({ text, lang: "de" as const, translations: [] })) }));

describe("the German title", () => {
  test.each(["Pflegekraft", "Aushilfe", "Reinigungsperson", "Küchenleitung", "Verstärkung im Team", "Koch (m/w/d)"])(
    "%s is everybody's",
    (title_de) => {
      expect(ofFacts({ title_de })).toEqual({});
    },
  );

  test("that names a man is pointed out, unless it is that of a thesis", () => {
    expect(ofFacts({ title_de: "Koch" })).toEqual({ titleDe: error("titleNotNeutral") });
    expect(ofFacts({ title_de: "Koch", kind: "internship" })).toEqual({ titleDe: error("titleNotNeutral") });
    expect(ofFacts({ title_de: "Koch", kind: "thesis" })).toEqual({});
  });

  test("says the risky word where it has one too", () => {
    expect(ofFacts({ title_de: "Junger Koch" })).toEqual({ titleDe: risky("Junger") });
  });
});

describe("risky words", () => {
  test("are found in every text, each said at its field", () => {
    const content = jobContent({
      facts: {
        title_de: "Junge Aushilfe",
        title_pl: "Młoda kucharka",
        title_cs: "Mladý kuchař",
        text: "Akzentfreies Deutsch",
      },
      translations: [
        { lang: "pl", text: "Język ojczysty: niemiecki" },
        { lang: "cs", text: "Rodilý mluvčí" },
      ],
      ownQuestions: [
        { text: "Wann?", lang: "de", translations: [{ lang: "cs", text: "Na mateřské?" }] },
        { text: "Mateřština?", lang: "cs", translations: [] },
      ],
    });
    expect(wordingWarnings(content)).toEqual({
      titleDe: risky("Junge"),
      titlePl: risky("Młoda"),
      titleCs: risky("Mladý"),
      text: risky("Akzentfreies"),
      "translations.pl": risky("ojczysty"),
      "translations.cs": risky("Rodilý mluvčí"),
      "ownQuestions[1].text": risky("Mateřština"),
    });
  });

  test.each([
    ["Jugendliche und Berufsanfänger", "Jugendliche, Berufsanfänger"],
    ["Digital natives", "Digital natives"],
    ["deutsche Staatsangehörigkeit", "deutsche Staatsangehörigkeit"],
    ["deutscher Herkunft", "deutscher Herkunft"],
    ["jung, JUNG und Jung", "Jung"],
    ["młodzi, młodego", "młodzi, młodego"],
  ])("of %s are %s", (text, words) => {
    expect(ofFacts({ text })).toEqual({ text: risky(words) });
  });

  test.each(["Junggeselle", "verjüngt", "mladina", "Nachwuchs", ""])("are none in %j", (text) => {
    expect(ofFacts({ text })).toEqual({});
  });
});

describe("questions", () => {
  test.each([
    ["Wie alt sind Sie?", "Wie alt"],
    ["Ihr Geburtsdatum und Ihre Religion?", "Geburtsdatum, Religion"],
    ["Haben Sie Kinder?", "Kinder"],
    ["Ihr bisheriges Gehalt?", "bisheriges Gehalt"],
    ["Stan cywilny?", "Stan cywilny"],
    ["Kolik je vám let?", "Kolik je vám"],
    ["Kinder, KINDER?", "KINDER"],
    ["Sind Sie in einer Gewerkschaft?", "Gewerkschaft"],
    ["Czy należy Pan/Pani do związku zawodowego?", "związku zawodowego"],
    ["Jste těhotná?", "těhotná"],
    ["Jste v odborech?", "v odborech"],
  ])("%s is one that nobody may ask", (text, words) => {
    expect(ofQuestions(text)).toEqual({ "ownQuestions[0].text": error("questionForbidden", { words }) });
  });

  test("are counted, and those that may be asked left alone", () => {
    expect(ofQuestions("Wann können Sie anfangen?")).toEqual({});
    expect(ofQuestions("Doświadczenie z osobami z niepełnosprawnością?", "Odborná praxe v nemocnici?")).toEqual({});
    expect(ofQuestions("Wann?", "Schwanger?", "Sind Sie jung?")).toEqual({
      "ownQuestions[1].text": error("questionForbidden", { words: "Schwanger" }),
      "ownQuestions[2].text": risky("jung"),
    });
  });

  test("are looked at in their translations too", () => {
    const translations = [{ lang: "pl" as const, text: "Stan cywilny?" }];
    const content = jobContent({ ownQuestions: [{ text: "Was?", lang: "de", translations }] });
    expect(wordingWarnings(content)).toEqual({
      "ownQuestions[0].translations.pl": error("questionForbidden", { words: "Stan cywilny" }),
    });
  });

  test("that are both say what is forbidden", () => {
    expect(ofQuestions("Sind Sie jung, und haben Sie Kinder?")).toEqual({
      "ownQuestions[0].text": error("questionForbidden", { words: "Kinder" }),
    });
  });

  test("forbid nothing of what a text may tell", () => {
    expect(ofFacts({ text: "Platz für Kinder, jede Religion" })).toEqual({});
  });
});
