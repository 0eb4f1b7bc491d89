import { describe, expect, test } from "vitest";
import { offerChanges } from "#app/domain/listings/bring-in/mapping/offer-changes.ts";
import { type CataloguePhrase, phrasesInText } from "#app/domain/listings/bring-in/mapping/phrases-in-text.ts";
import { typedOfOffer } from "#app/domain/listings/bring-in/mapping/typed-of-offer.ts";
import type { Offer } from "#app/domain/listings/bring-in/reading/offer.ts";

const phrases: CataloguePhrase[] = [
  {
    id: "weld",
    section: "task",
    de: "Schweißen nach Zeichnung",
    pl: "spawanie według rysunku",
    cs: "svařování podle výkresu",
  },
  { id: "care", section: "requirement", de: "Sorgfalt", pl: "dokładność", cs: "pečlivost" },
  { id: "leave", section: "benefit", de: "30 Tage Urlaub", pl: "30 dni urlopu", cs: "30 dní dovolené" },
];
const offer: Offer = {
  externalId: "1",
  address: null,
  title: "Schweißer (m/w/d)",
  text: "Wir bauen Brücken für die Region.",
  places: ["02826 Görlitz"],
  kind: "job",
  occupation: null,
  ...{ contract: "permanent", contractMonths: null, hoursMin: 38.5, hoursMax: 40 },
  ...{ payMin: 17.5, payMax: 21, payUnit: "hour", payCurrency: "EUR" },
  ...{ startsOn: null, deadline: "2027-01-31" },
};
const base = { kind: "job", occupation: "schweisser", titleDe: "Schweißer (m/w/d)", places: ["Zittau"], posts: "1" };
const typed = (changes: Partial<Offer>) => typedOfOffer({ ...offer, ...changes }, { base, phrases, otherwise: "de" });

describe("a text", () => {
  test("gives its lines to the phrases that say the same, in any case and order, and headings with them", () => {
    const text = [
      "Über uns",
      "Wir bauen Brücken.",
      "",
      "Aufgaben",
      "– Schweißen, nach Zeichnungen",
      "",
      "Profil",
      "– Sorgfalt",
      "– kein Angst vor Höhe",
      "",
      "Wir bieten:",
      "– 30 Tage Urlaub",
    ].join("\n");
    expect(phrasesInText(text, phrases)).toEqual({
      task: ["weld"],
      requirement: ["care"],
      benefit: ["leave"],
      text: "Über uns\nWir bauen Brücken.\n\nProfil\n– kein Angst vor Höhe",
    });
  });

  test("keeps lines that say more, less, or the opposite", () => {
    const text = "– keine Schweißarbeiten nach Zeichnung\n– Schweißen\n– 25 Tage Urlaub\n– Sorgfalt und Ausdauer";
    expect(phrasesInText(text, phrases)).toMatchObject({ task: [], requirement: [], benefit: [], text });
  });

  test("is matched in each language", () => {
    expect(phrasesInText("– Spawanie według rysunku\n– Pečlivost", phrases)).toMatchObject({
      task: ["weld"],
      requirement: ["care"],
      text: "",
    });
  });
});

describe("an offer as a form", () => {
  test("goes on with what a new form knows", () => {
    expect(typed({})).toMatchObject({
      ...{ kind: "job", occupation: "schweisser", titleDe: "Schweißer (m/w/d)", posts: "1" },
      ...{ places: ["02826 Görlitz"], payMin: "17,5", payMax: "21", payUnit: "hour", payCurrency: "EUR" },
      ...{ hoursMin: "38,5", hoursMax: "40", contract: "permanent", deadline: "2027-01-31", textLang: "de" },
    });
    expect(typed({ places: [], payMin: null, contract: null })).toMatchObject({ places: ["Zittau"], contract: "" });
  });

  test("in another language leaves the German title to the house", () => {
    const polish = { title: "Spawacz (k/m)", text: "Praca od zaraz na budowie mostów, już dziś." };
    expect(typed(polish)).toMatchObject({ titleDe: "Schweißer (m/w/d)", titlePl: "Spawacz (k/m)", textLang: "pl" });
  });

  test("of an apprenticeship says the pay of the first year", () => {
    const training = typed({ kind: "apprenticeship", payMin: 1100, payMax: 1250, payUnit: "month" });
    expect(training).toMatchObject({ trainingPay: ["1100"], contract: "" });
    expect(training["payMin"]).toBeUndefined();
  });

  test.each([
    ["06:00", "14:00", "early"],
    ["06:30", "15:00", "day"],
    ["08:00", "16:30", "day"],
    ["14:00", "22:00", "late"],
    ["16:00", "00:00", "late"],
    ["22:00", "06:00", "night"],
  ])("from %s to %s is work of the part of the day: %s", (begins, ends, part) => {
    expect(typed({ begins, ends })).toMatchObject({ shifts: [part], shiftTimes: { [part]: { begins, ends } } });
  });

  test("says the hours of a training as its usual day, and nothing of hours that are not known", () => {
    const training = typed({ kind: "apprenticeship", begins: "07:00", ends: "15:30" });
    expect(training).toMatchObject({ dayFrom: "07:00", dayUntil: "15:30" });
    expect(training).not.toHaveProperty("shifts");
    expect(typed({ kind: "apprenticeship", begins: "22:00", ends: "06:00" })).not.toHaveProperty("dayFrom");
    expect(typed({})).not.toHaveProperty("shifts");
  });

  test("is cut where the form ends, between words", () => {
    const { text } = typed({ text: "Wort ".repeat(3000) });
    expect(text).toMatch(/^(Wort ){990,999}…$/);
  });
});

test("what has changed is named by what people call it", () => {
  expect(offerChanges(offer, offer)).toEqual([]);
  expect(offerChanges(offer, { ...offer, payMax: 22, text: "x", address: "https://x.example/" })).toEqual([
    "pay",
    "text",
  ]);
  expect(offerChanges(offer, { ...offer, begins: "06:00", ends: "14:00" })).toEqual(["hours"]);
});
