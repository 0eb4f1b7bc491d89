import { describe, expect, test } from "vitest";
import { transitLineText } from "#app/domain/listings/card/transit-line-text.ts";
import { legText, missedTexts } from "#app/domain/listings/without-car/transit-words.ts";
import type { TransitAnswer, TransitLeg } from "#app/domain/timetable/transit.ts";
import { type Lang, langs } from "#app/platform/i18n/locales.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const shift = { begins: "05:40", ends: "13:40", day: "tuesday" } as const;
const nothing: TransitAnswer = {
  ...{ reachable: false, shift, days: { there: "2027-03-02", home: "2027-03-02" } },
  ...{ there: null, missedThere: null, home: null, missedHome: null, firstThere: null, lastHome: null },
};
const reasons = (lang: Lang, given: Partial<TransitAnswer>) =>
  missedTexts({ t: textsOf(lang), lang }, { ...nothing, ...given }, { from: "Löbau", to: "Zittau" }).map(plain);

test.each<[Lang, string]>([
  ["de", "ohne Auto: da um 05:35 mit Bus 27, zurück um 14:10"],
  ["pl", "bez samochodu: na miejscu o 05:35 autobusem 27, z powrotem o 14:10"],
  ["cs", "bez auta: na místě v 5:35 autobusem 27, zpátky v 14:10"],
])("a card says in %s when one is there and home again", (lang, text) => {
  const told = {
    arrives: "05:35",
    back: "14:10",
    line: { kind: "bus", name: "27" },
    by: "foot",
    sameTown: false,
  } as const;
  expect(plain(transitLineText(textsOf(lang), lang, told))).toBe(text);
});

test("a card says that one walks or cycles all the way", () => {
  const told = { arrives: "05:55", back: "14:10", line: null, sameTown: false };
  const said = (by: "foot" | "bicycle") => transitLineText(textsOf("de"), "de", { ...told, by });
  expect([said("foot"), said("bicycle")].map(plain)).toEqual([
    "ohne Auto: da um 05:55 zu Fuß, zurück um 14:10",
    "ohne Auto: da um 05:55 mit dem Rad, zurück um 14:10",
  ]);
});

test("within one town nobody knows how long it takes", () => {
  const told = { arrives: "05:55", back: "14:10", line: null, by: "foot", sameTown: true } as const;
  expect(transitLineText(textsOf("pl"), "pl", told)).toBe("bez samochodu: w tej samej miejscowości");
});

describe("why not", () => {
  test("the first bus is too late, and none goes home", () => {
    const missed = {
      missedThere: { why: "first_too_late", arrives: "06:12" },
      missedHome: { why: "last_too_early", departs: "13:20" },
    } as const;
    expect(reasons("de", missed)).toEqual([
      "Hin: Die erste Verbindung am Tag kommt erst um 06:12 an, zu spät für den Beginn um 05:40.",
      "Zurück: Die letzte Verbindung fährt schon um 13:20, Schluss ist um 13:40.",
    ]);
  });

  test("what is wrong in both directions is said once", () => {
    const missed = { missedThere: { why: "no_stop_at_work" }, missedHome: { why: "no_stop_at_work" } } as const;
    expect(reasons("cs", missed)).toEqual(["V místě Zittau je nejbližší zastávka na chůzi příliš daleko."]);
  });

  test("nothing runs on Sundays", () => {
    const missed = { shift: { ...shift, day: "sunday" }, missedThere: { why: "no_connection" } } as const;
    expect(reasons("pl", missed)).toEqual(["W niedziele nie ma pasującego połączenia."]);
  });

  test.each(langs)("every reason has words of its own in %s", (lang) => {
    const there = ["no_stop_at_home", "no_stop_at_work", "no_connection"] as const;
    const texts = [
      ...there.flatMap((why) => reasons(lang, { missedThere: { why } })),
      ...reasons(lang, { missedThere: { why: "too_early", arrives: "03:10" } }),
      ...reasons(lang, { missedThere: { why: "first_too_late", arrives: "06:10" } }),
      ...reasons(lang, { missedHome: { why: "long_wait", departs: "16:10" } }),
      ...reasons(lang, { missedHome: { why: "last_too_early", departs: "12:10" } }),
    ];
    expect(new Set(texts).size).toBe(7);
    expect(texts.filter((text) => /missed|\{\{/.test(text))).toEqual([]);
  });
});

test("a border crossed on foot is named, and a bus that has to be called", () => {
  const reader = { t: textsOf("de"), lang: "de" as const };
  const walk: TransitLeg = { kind: "foot", from: null, to: "Zgorzelec", minutes: 12, via: "bridge" };
  expect(legText(reader, walk, { bridge: "Altstadtbrücke Görlitz" })).toBe(
    "12 Minuten zu Fuß über die Grenze: Altstadtbrücke Görlitz",
  );
  const ride: TransitLeg = {
    ...{ kind: "ride", line: { name: "27", kind: "bus", color: null, textColor: null }, headsign: "", onCall: true },
    ...{ from: "Löbau", to: "Zittau", departs: "05:05", arrives: "05:27", minutes: 22 },
  };
  expect(plain(legText(reader, ride, {}))).toContain("Bus 27: Löbau 05:05 – Zittau 05:27");
  expect(legText(reader, ride, {})).toContain("bestellt");
});
