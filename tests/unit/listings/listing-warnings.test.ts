import { describe, expect, test } from "vitest";
import { listingWarnings } from "#app/domain/listings/checks/listing-warnings.ts";
import { jobContent, surroundings, trainingContent } from "#tests/support/listing-content.ts";

const fieldsOf = (...args: Parameters<typeof listingWarnings>) => Object.keys(listingWarnings(...args));

describe("people should look again", () => {
  test("not at an ordinary job", () => {
    expect(listingWarnings(jobContent(), surroundings)).toEqual({});
  });

  test("at a title that names one gender", () => {
    expect(fieldsOf(jobContent({ facts: { title_de: "Schlosser" } }), surroundings)).toEqual(["titleDe"]);
    expect(fieldsOf(jobContent({ facts: { title_de: "Pflegefachkraft" } }), surroundings)).toEqual([]);
    expect(fieldsOf(jobContent({ facts: { title_de: "Schlosser:in" } }), surroundings)).toEqual([]);
  });

  test("at words that shut people out, in each language", () => {
    const words = { text: "Wir sind ein junges Team.", text_lang: "de" as const, title_pl: "Młody spawacz" };
    expect(fieldsOf(jobContent({ facts: words }), surroundings)).toEqual(["titlePl", "text"]);
    expect(
      fieldsOf(jobContent({ facts: { text: "Kein Problem für Junggesellen.", text_lang: "de" } }), surroundings),
    ).toEqual([]);
  });

  test("at all such words of a text at once, each as it stands there", () => {
    const text = "Ein junges Team sucht junge Muttersprachler, gern jung. Junge Leute sind Digital Natives.";
    expect(listingWarnings(jobContent({ facts: { text, text_lang: "de" } }), surroundings)["text"]?.values).toEqual({
      words: "junges, Junge, Muttersprachler, jung, Digital Natives",
    });
  });

  test("at such words in a question too", () => {
    const ownQuestions = [{ text: "Sind Sie Muttersprachler?", lang: "de" as const, translations: [] }];
    expect(listingWarnings(jobContent({ ownQuestions }), surroundings)["ownQuestions[0].text"]).toMatchObject({
      key: "employer:errors.riskyWord",
    });
  });

  test("at questions that the board never asks", () => {
    const ownQuestions = [{ text: "Wie ist Ihr Familienstand?", lang: "de" as const, translations: [] }];
    expect(fieldsOf(jobContent({ ownQuestions }), surroundings)).toEqual(["ownQuestions[0].text"]);
  });

  test("at pay near a minimum that is not announced yet", () => {
    expect(fieldsOf(trainingContent({ trainingPay: [730_00, 860_00, 980_00] }), surroundings)).toEqual([
      "trainingPay[0]",
    ]);
    expect(fieldsOf(trainingContent(), surroundings)).toEqual([]);
  });

  test("at an internship below the minimum wage, which may be allowed", () => {
    const content = jobContent({ facts: { kind: "internship", pay_min: 500_00, pay_max: 500_00 } });
    expect(fieldsOf(content, surroundings)).toEqual(["payMin"]);
  });
});
