import { describe, expect, test } from "vitest";
import { checkedTexts, withText } from "#app/domain/listings/checks/checked-texts.ts";
import { listingFindings } from "#app/domain/listings/checks/listing-findings.ts";
import { listingProblems } from "#app/domain/listings/checks/listing-problems.ts";
import { neighbourFindings } from "#app/domain/listings/checks/neighbour-findings.ts";
import type { ListingContent, ListingFacts } from "#app/domain/listings/listing-content.ts";
import { jobContent, surroundings, trainingContent } from "#tests/support/listing-content.ts";

const found = (content: ListingContent, around = surroundings) =>
  listingFindings(content, around).map(({ field, subject, words }) => `${field} ${subject}: ${words}`);
const ofFacts = (facts: Partial<ListingFacts>) => found(jobContent({ facts }));
const ofText = (text: string) => ofFacts({ text, text_lang: "de" });

describe("what is read", () => {
  test("is every text of an ad, each in its own language", () => {
    const content = jobContent({
      facts: {
        title_de: "Schweißer",
        title_pl: "Spawacz",
        title_cs: "Svářeč",
        text: "Wir suchen junge Leute.",
        text_lang: "de",
        contact_name: "Jana Kern, 03581 405512",
        contact_role: "Personal, jobs@firma.de",
      },
      translations: [
        { lang: "pl", text: "Szukamy młodych osób." },
        { lang: "cs", text: "Hledáme mladé lidi." },
      ],
      ownQuestions: [
        { text: "Wann?", lang: "de", translations: [{ lang: "cs", text: "Máte děti?" }] },
        { text: "Mateřština?", lang: "cs", translations: [] },
      ],
    });
    expect(found(content)).toEqual([
      "titleDe title: Schweißer",
      "titlePl title: Spawacz",
      "titleCs title: Svářeč",
      "text age: junge Leute",
      "translations.pl age: Szukamy młodych osób",
      "translations.cs age: Hledáme mladé lidi",
      "ownQuestions[0].translations.cs family: děti",
      "ownQuestions[1].text language: Mateřština",
      "contactName contact: 03581 405512",
      "contactRole contact: jobs@firma.de",
    ]);
  });

  test("is nothing where nothing is written", () => {
    expect(found(jobContent())).toEqual([]);
    expect(checkedTexts(jobContent(), "de").map(({ field }) => field)).toEqual(["titleDe"]);
  });

  test("of a thesis is not whom its title names", () => {
    expect(ofFacts({ title_de: "Koch" })).toEqual(["titleDe title: Koch"]);
    expect(ofFacts({ title_de: "Koch", kind: "thesis" })).toEqual([]);
  });

  test("asks less of a text than of a question", () => {
    expect(ofText("Platz für Kinder, Menschen jeder Religion.")).toEqual([]);
  });
});

describe("a finding", () => {
  const [first] = listingFindings(
    jobContent({ facts: { text: "Kurz: Wir suchen junge Leute.", text_lang: "de" } }),
    surroundings,
  );

  test("quotes the words and says where they stand", () => {
    expect(first).toMatchObject({ words: "junge Leute", at: 17, lang: "de", stops: false });
  });

  test("is named by its field, subject and words, however they are written", () => {
    expect(first?.key).toBe("text age junge leute");
    const loud = listingFindings(jobContent({ facts: { text: "JUNGE LEUTE!", text_lang: "de" } }), surroundings);
    expect(loud.map(({ key }) => key)).toEqual(["text age junge leute"]);
  });

  test("is told once, however often the words stand there", () => {
    expect(ofText("Junge Leute, junge Leute.")).toEqual(["text age: Junge Leute"]);
  });

  test("names the law of the country where the work is", () => {
    const lawIn = (country: "DE" | "PL" | "CZ") =>
      listingFindings(jobContent({ facts: { title_de: "Koch" } }), { ...surroundings, countries: [country] })[0]?.law
        ?.name;
    expect([lawIn("DE"), lawIn("PL"), lawIn("CZ")]).toEqual([
      "§§ 1, 7, 11 AGG",
      "art. 18³ᶜᵃ Kodeksu pracy",
      "§ 4 a § 12 zákona č. 435/2004 Sb., o zaměstnanosti",
    ]);
  });

  test("offers other words where that is as simple as that", () => {
    const corrected = (facts: Partial<ListingFacts>) =>
      listingFindings(jobContent({ facts }), surroundings).map((one) => one.corrected);
    expect(corrected({ title_de: "Koch – Kantine" })).toEqual(["Koch (m/w/d) – Kantine"]);
    expect(corrected({ title_de: "Putzfrau, 15 Stunden" })).toEqual(["Reinigungskraft, 15 Stunden"]);
    expect(corrected({ title_pl: "Kucharz" })).toEqual(["Kucharz (k/m)"]);
    expect(corrected({ text: "Bitte mit Lichtbild bewerben.", text_lang: "de" })).toEqual(["Bitte bewerben."]);
    expect(corrected({ text: "Wir suchen junge Leute.", text_lang: "de" })).toEqual([null]);
  });
});

describe("other words", () => {
  const content = jobContent({
    facts: { title_pl: "Spawacz", text: "Alt", text_lang: "de" },
    translations: [
      { lang: "pl", text: "Stary" },
      { lang: "cs", text: "Starý" },
    ],
    ownQuestions: [{ text: "Wie alt?", lang: "de", translations: [{ lang: "pl", text: "Ile lat?" }] }],
  });

  test.each(checkedTexts(content, "de").map(({ field }) => field))("are put into %s and nowhere else", (field) => {
    const texts = checkedTexts(withText(content, field, "Neu"), "de");
    const before = checkedTexts(content, "de");
    expect(texts).toEqual(before.map((one) => (one.field === field ? { ...one, text: "Neu" } : one)));
  });
});

describe("an ad that minors may answer", () => {
  const night = { text: "Gearbeitet wird im Akkord und nachts.", text_lang: "de" } as const;

  test("does not offer what is forbidden to them", () => {
    expect(found(trainingContent({ facts: night, shifts: ["day", "three"] }))).toEqual([
      "text minors: Akkord",
      "text minors: nachts",
      "shifts minors: three",
    ]);
    expect(found(jobContent({ facts: night, features: ["minors_welcome"] })).length).toBe(2);
  });

  test("is none that is for adults", () => {
    expect(found(jobContent({ facts: night, shifts: ["night"] }))).toEqual([]);
  });
});

describe("an amount of pay in the text", () => {
  const fields = {
    de: { pay_min: 3_000_00, pay_max: 3_600_00, pay_unit: "month", pay_currency: "EUR" },
    pl: { pay_min: 6_500_00, pay_max: 7_500_00, pay_unit: "month", pay_currency: "PLN" },
    cs: { pay_min: 36_000_00, pay_max: 42_000_00, pay_unit: "month", pay_currency: "CZK" },
  } as const;
  const inText = (lang: "de" | "pl" | "cs", text: string) =>
    ofFacts({ ...fields[lang], title_de: null, text, text_lang: lang }).filter((one) => one.includes("pay:"));

  test.each([
    ["de", "Wir zahlen 3.200,- € brutto im Monat."],
    ["de", "Ihr Gehalt liegt zwischen 3000 und 3600 Euro."],
    ["pl", "Wynagrodzenie 6 500–7 500 zł brutto miesięcznie."],
    ["pl", "Zarobki 7 tys. zł na miesiąc."],
    ["cs", "Mzda 36–42 tis. Kč měsíčně."],
    ["cs", "Nabízíme 40 000 Kč hrubého."],
  ] as const)("is not told in %s as long as the fields say it: %s", (lang, text) => {
    expect(inText(lang, text)).toEqual([]);
  });

  test.each([
    ["de", "Wir zahlen 2.900 € brutto im Monat."],
    ["de", "Stundenlohn 19,50 €, Gehalt später mehr."],
    ["pl", "Wynagrodzenie od 5 tys. netto."],
    ["pl", "Stawka 31 zł/h na rękę."],
    ["cs", "Mzda 32–35 tis. čistého."],
    ["cs", "Denní sazba 2 500 Kč."],
  ] as const)("is told in %s where it differs from them: %s", (lang, text) => {
    expect(inText(lang, text).length).toBe(1);
  });
});

describe("what keeps an ad from going out", () => {
  test.each([
    ["Für den Schlüssel verlangen wir eine Kaution.", "Kaution"],
    ["Bitte mit Lichtbild bewerben.", "mit Lichtbild"],
    ["Nennen Sie Ihr Geburtsdatum.", "Nennen Sie Ihr Geburtsdatum"],
    ["Unser Büro: 03581 405512", "03581 405512"],
  ])("stands in %j", (text, words) => {
    const problems = listingProblems(jobContent({ facts: { text, text_lang: "de" } }), surroundings);
    expect(problems).toMatchObject({ text: { key: "employer:errors.wordsStop", values: { words } } });
  });

  test("is never what only deserves a second look", () => {
    const text = "Junge Leute mit Muttersprache Deutsch, siehe www.firma.de";
    expect(listingProblems(jobContent({ facts: { text, text_lang: "de", title_de: "Koch" } }), surroundings)).toEqual(
      {},
    );
  });
});

describe("beside the company's other ads", () => {
  const alike = [{ id: "abc", titleDe: "Schweißer", titlePl: null, titleCs: "Svářeč" }];

  test("the same one is told, whatever mark it bears", () => {
    const findings = neighbourFindings(jobContent(), { newPlaces: [], alike }, surroundings);
    expect(findings).toMatchObject([{ field: "titleDe", subject: "double", words: "Schweißer", other: "abc" }]);
    const other = jobContent({ facts: { title_de: "Schweißer WIG (m/w/d)" } });
    expect(neighbourFindings(other, { newPlaces: [], alike }, surroundings)).toEqual([]);
  });

  test.each([
    ["titleDe", "Koch/Köchin gesucht", "Koch (m/w/d)"],
    ["titleDe", "MAG-Schweißer ab sofort", "Schweißer MAG (m/w/d)"],
    ["titlePl", "Spawacz/spawaczka od zaraz", "Spawacz (k/m)"],
    ["titlePl", "Zatrudnimy: kucharz lub kucharka", "Kucharz/-rka"],
    ["titleCs", "Svářeč nebo svářečka", "Svářeč/ka"],
    ["titleCs", "Hledáme: kuchař (m/ž)", "Kuchař/kuchařka"],
  ] as const)("%s says the same in %j and %j", (field, one, another) => {
    const none = { titleDe: null, titlePl: null, titleCs: null };
    const column = { titleDe: "title_de", titlePl: "title_pl", titleCs: "title_cs" } as const;
    const content = jobContent({ facts: { title_de: null, title_pl: null, title_cs: null, [column[field]]: one } });
    const findings = (title: string) =>
      neighbourFindings(content, { newPlaces: [], alike: [{ id: "abc", ...none, [field]: title }] }, surroundings);
    expect(findings(another)).toMatchObject([{ field, subject: "double" }]);
    expect(findings(`${another} – Nacht`)).toEqual([]);
  });

  test("a place where nobody was before is told", () => {
    const newPlaces = [{ index: 1, name: "Żary" }];
    expect(neighbourFindings(jobContent(), { newPlaces, alike: [] }, surroundings)).toMatchObject([
      { field: "places[1]", subject: "place", words: "Żary", stops: false },
    ]);
  });
});
