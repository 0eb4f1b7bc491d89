import { describe, expect, test } from "vitest";
import { germanHint, germanOfferText } from "#app/domain/applications/draft/german-offer.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";

const de = textsOf("de");
const offer = { level: "none", exam: null, course: null } as const;

describe("what an offer asks of somebody's German", () => {
  test("is the level to start with", () => {
    expect(germanOfferText(de, offer)).toBe("Für diese Stelle brauchen Sie zum Start kein Deutsch.");
    expect(germanOfferText(de, { ...offer, level: "B1" })).toBe("Für diese Stelle brauchen Sie zum Start Deutsch B1.");
  });

  test("is also who pays for the course, and what the exam needs", () => {
    expect(germanOfferText(de, { level: "A2", exam: "B2", course: "employer_pays" })).toBe(
      "Für diese Stelle brauchen Sie zum Start Deutsch A2. Für die Prüfung brauchen Sie später B2. " +
        "Den Deutschkurs zahlt die Firma.",
    );
  });

  test("does not say twice what is the same at the exam", () => {
    expect(germanOfferText(de, { ...offer, level: "B2", exam: "B2" })).not.toContain("Prüfung");
  });
});

test("no German is fine only where the offer needs none", () => {
  expect(germanHint(de, offer, "none")).toBe(de("application:germanHint.none"));
  expect(germanHint(de, { ...offer, level: "A1" }, "none")).toBe(de("application:german.askAnyway"));
  expect(germanHint(de, { ...offer, level: "C1" }, "A1")).toBe(de("application:germanHint.A1"));
});
