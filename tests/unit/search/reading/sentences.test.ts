import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { conditionCode, parseCondition } from "#app/domain/search/condition.ts";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";

const vocabulary = new Vocabulary({
  occupations: new Map([
    ["koch", ["koch-koechin"]],
    ["deutschlehrer", ["lehrer"]],
    ["zimmerer", ["zimmerer"]],
  ]),
  places: new Map(),
});
const wished = (text: string) =>
  understand(text, vocabulary, { placeGiven: false, isWordOfAd: () => false }).conditions.map(({ condition }) =>
    conditionCode(condition),
  );

describe.each([...langs])("the sentences in %s", (lang) => {
  const rules = JSON.parse(readFileSync(`db/data/conditions/sentences/${lang}.json`, "utf8")) as Record<
    string,
    string[]
  >;

  test("mean what there is, each in its place", () => {
    const codes = Object.keys(rules).flatMap((key) => key.replace(/^without /, "").split("|"));
    expect(codes.filter((code) => parseCondition(code) === null)).toEqual([]);
    expect(Object.keys(rules)).toEqual(Object.keys(rules).toSorted());
  });

  test("are one word or two, as they come out of folding", () => {
    const words = String.raw`[a-z0-9]+\*?(?: [a-z0-9]+\*?)*`;
    const part = String.raw`${words}(?:\|${words})*`;
    const rule = new RegExp(`^${part}(?: [&>] ${part})?$`);
    expect(Object.values(rules).flatMap((all) => all.filter((one) => !rule.test(one)))).toEqual([]);
  });
});

test.each([
  ["mein Deutsch ist leider noch schlecht", "german:none"],
  ["Zimmer wird von der Firma gestellt", "for:accommodation"],
  ["was wo man auch schlafen kann", "for:accommodation"],
  ["die Firma holt mich morgens ab", "with:transport"],
  ["mit meiner Freundin zusammen", "with:couples"],
  ["was ganz anderes machen", "with:career_changers"],
  ["Nachtschichten", "shift:night"],
  ["für Wochenendeinsätze", "shift:weekend"],
  ["żeby było gdzie mieszkać", "for:accommodation"],
  ["niemiecki znam bardzo słabo", "german:none"],
  ["nauczycie mnie niemieckiego", "with:german_course"],
  ["ekipa w której mówią po polsku", "team:pl"],
  ["firma mnie dowiezie", "with:transport"],
  ["nockami", "shift:night"],
  ["nie mam żadnego doświadczenia", "with:no_experience"],
  ["ať mám kde spát", "for:accommodation"],
  ["němčinu moc neumím", "german:none"],
  ["parta Čechů", "team:cs"],
  ["čerstvě vyučený", "with:no_experience"],
  ["s manželkou ve stejné firmě", "with:couples"],
  ["třísměnný", "shift:three"],
])("a condition is read in words of one's own: %s", (text, code) => {
  expect(wished(text)).toContain(code);
});

test.each([
  "Deutschlehrer ohne Auto",
  "Zimmerer, gibt Firma",
  "Koch Firma Musterbus",
  "mieszkam w mieście",
  "firma transportowa",
  "byt v Praze",
])("what only looks so is none: %s", (text) => {
  expect(wished(text).filter((code) => code !== "transit:foot")).toEqual([]);
});
