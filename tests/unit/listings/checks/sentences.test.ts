import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Lang, langs } from "#db/codes.ts";
import { readWords } from "#app/domain/listings/checks/read-words.ts";
import { type Subject, subjects } from "#app/domain/listings/checks/rules/rule.ts";

type Sentence = { lang: Lang; where: "title" | "text" | "question"; expected: string[]; maybe: string[]; text: string };

/** What an ad in each country is paid with, so that the sentences about pay have something to differ from. */
const pay = {
  de: { min: 3_000_00, max: 3_600_00, unit: "month", currency: "EUR", trainingPay: [] },
  pl: { min: 6_500_00, max: 7_500_00, unit: "month", currency: "PLN", trainingPay: [] },
  cs: { min: 36_000_00, max: 42_000_00, unit: "month", currency: "CZK", trainingPay: [] },
} as const;

/** "#!" says where sentences come from; "# text: age (sex)" heads sentences in which age must be found and sex may be; "-" those in which nothing must. */
function sentencesIn(lang: Lang, writer: string, written: readonly string[]): Sentence[] {
  let head: Pick<Sentence, "where" | "expected" | "maybe"> = { where: "text", expected: [], maybe: [] };
  return written
    .map((part) => readFileSync(`tests/fixtures/checks/${writer}/${part}${lang}.txt`, "utf8"))
    .join("\n")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#!"))
    .flatMap((line) => {
      const heading = /^# (title|text|question): (.*)$/.exec(line);
      if (!heading) return [{ lang, ...head, text: line }];
      const named = (heading[2] ?? "").split(" ");
      head = {
        where: heading[1] as Sentence["where"],
        expected: named.filter((one) => subjects.includes(one as Subject)),
        maybe: named.filter((one) => one.startsWith("(")).map((one) => one.slice(1, -1)),
      };
      return [];
    });
}

function judged({ lang, where, expected, maybe, text }: Sentence) {
  const found = readWords(text, { where, lang, kind: "apprenticeship", minorsMayApply: true, pay: pay[lang] });
  const told = [...new Set(found.map(({ subject }) => subject))];
  return {
    right: told.filter((one) => expected.includes(one)).length,
    wrong: told.filter((one) => !expected.includes(one) && !maybe.includes(one)),
    missed: expected.filter((one) => !told.includes(one as Subject)),
    text,
  };
}

function figures(sentences: Sentence[]) {
  const all = sentences.map(judged);
  const sum = (count: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + count(one), 0);
  const [right, wrong, missed] = [
    sum((one) => one.right),
    sum((one) => one.wrong.length),
    sum((one) => one.missed.length),
  ];
  const faults = all
    .filter((one) => one.wrong.length + one.missed.length > 0)
    .map(({ text, wrong, missed }) => `${text} [wrong: ${wrong.join()}; missed: ${missed.join()}]`);
  return { precision: right / (right + wrong), recall: right / (right + missed), faults };
}

/** Those of the rules' author, those of people who knew of the rules, and those of strangers to rules and repository. */
const writers = {
  author: ["", "probed-", "kinds-", "usual-"],
  neighbour: ["unseen-", "unseen-more-", "found-", "found-more-", "found-third-", "found-fourth-"],
  stranger: ["a-", "b-", "c-", "d-", "e-", "f-", "g-", "h-"],
};
const corpora = langs.flatMap((lang) =>
  Object.entries(writers).map(([writer, written]) => ({ lang, writer, written })),
);

describe.each(corpora)("the sentences in $lang of the $writer", ({ lang, writer, written }) => {
  const sentences = sentencesIn(lang, writer, written);

  test("are enough, and a third of them harmless", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    expect(sentences.filter(({ expected }) => expected.length === 0).length * 3).toBeGreaterThanOrEqual(
      sentences.length,
    );
  });

  test("are judged right", () => {
    const { precision, recall, faults } = figures(sentences);
    const told = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${faults.join("\n")}`;
    expect({ precise: precision >= 0.95, complete: recall >= 0.95 }, told).toEqual({ precise: true, complete: true });
  });
});
