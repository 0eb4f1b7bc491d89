import fc from "fast-check";
import { expect, test } from "vitest";
import { conditionCode } from "#app/domain/search/condition.ts";
import { type Criteria, criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { conditionWords } from "#app/domain/search/reading/condition-words.ts";
import { learnedHearing } from "#app/domain/search/reading/hearing/learned-hearing.server.ts";
import { understand } from "#app/domain/search/reading/understand.ts";
import type { Understanding } from "#app/domain/search/reading/understanding.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";
import { withoutReading } from "#app/domain/search/results/without-reading.ts";
import { narrowedBy } from "#app/domain/search/selecting/narrowed-by.ts";

const vocabulary = new Vocabulary({
  occupations: new Map([
    ["koch", ["koch"]],
    ["spawacz", ["spawacz"]],
    ["svarec", ["svarec"]],
    ["backerei", ["backer"]],
  ]),
  places: new Map([["musterau", "musterau"]]),
});
const read = (q: string) =>
  understand(q, vocabulary, {
    ...{ hearing: learnedHearing(), today: "2026-12-01", placeGiven: false, isWordOfAd: () => false },
  });
const open = parseCriteria(new URLSearchParams());

/** All that is understood, wherever it is said. */
function said(understanding: Understanding, criteria: Criteria = open) {
  const { occupations, place } = understanding;
  const narrowed = [...criteriaQuery(parseCriteria(criteriaQuery({ ...narrowedBy(understanding, criteria), q: "" })))];
  const names = [...occupations.flatMap(({ ids }) => ids), place?.id ?? []].flat();
  return [...new Set([...names, ...narrowed.map(([name, value]) => `${name} ${value}`)])].toSorted();
}

/** What each chip leaves, and the name that it takes away. */
function leftOf(all: Understanding): [Understanding, string | null][] {
  const { occupations, conditions, refusals, place, wage, start } = all;
  const codes = ({ not, no }: (typeof refusals)[number]) => String([...not, ...no].toSorted());
  return [
    ...occupations.map(({ text }): [Understanding, string] => [
      { ...all, occupations: occupations.filter((other) => other.text !== text) },
      text,
    ]),
    ...conditions.map(({ condition }): [Understanding, null] => {
      const isOther = (other: typeof condition) => conditionCode(other) !== conditionCode(condition);
      return [{ ...all, conditions: conditions.filter((other) => isOther(other.condition)) }, null];
    }),
    ...refusals.map((one): [Understanding, null] => {
      return [{ ...all, refusals: refusals.filter((other) => codes(other) !== codes(one)) }, null];
    }),
    ...(place ? [[{ ...all, place: null }, place.text] as [Understanding, string]] : []),
    ...(wage ? [[{ ...all, wage: null }, null] as [Understanding, null]] : []),
    ...(start ? [[{ ...all, start: null }, null] as [Understanding, null]] : []),
  ];
}

function expectRestToStay(q: string) {
  const understanding = read(q);
  for (const [left, name] of leftOf(understanding)) {
    const without = withoutReading({ criteria: { ...open, q }, understanding, read }, left, name);
    const typed = parseCriteria(criteriaQuery(without));
    expect(said(read(typed.q), typed), `${q} → ${String(criteriaQuery(without))}`).toEqual(said(left));
  }
}

test.each([
  "steh eh um vier auf, bäckerei würd passen",
  "koch, nachtschicht macht mich kaputt, am liebsten teilzeit in musterau",
  "spawacz, nocki mile widziane, bez weekendów, od 25 zł na rękę",
  "svářeč, noční už mi tělo nedovolí, jen ranní, od ledna",
  "umowa o pracę, zakwaterowanie, dojazd, spawacz",
  "Koch nicht Koch",
  "Nachtschicht nein, Wochenende auch nicht, Koch",
  "koch odpada, spawacz też",
  "weekendy mogą być, noce też, spawacz bez delegacji",
  "nicht ohne Unterkunft, Koch in Musterau",
  "Koch aber nicht Spawacz, zero nocy",
  "koch 3000, keine Nacht",
  "keine Nachtschicht aber Nachtschicht",
  "Mein Mann arbeitet Schicht, deshalb kann ich nur vormittags, Koch",
])("of %s each chip that is taken away leaves the rest as it was understood", (q) => {
  expectRestToStay(q);
});

const wish = fc.constantFrom(...[...conditionWords.keys()]);
const part = fc.oneof(
  fc.constantFrom("Koch", "spawacz", "svářeč", "Musterau", "ab 17 Euro", "od stycznia", "od ledna"),
  wish,
  fc
    .tuple(fc.constantFrom("ohne", "keine", "bez", "nechci", "am liebsten", "egal ob"), wish)
    .map((all) => all.join(" ")),
  fc
    .tuple(wish, fc.constantFrom("macht mich kaputt", "wäre toll", "mile widziane", "už nezvládám", "mi nevadí"))
    .map((all) => all.join(" ")),
);

test("of any sentence each chip that is taken away leaves the rest as it was understood", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => expectRestToStay(parts.join(", "))),
    { numRuns: 300 },
  );
});

test("what stays understood stays as it was typed", () => {
  const q = "Koch Musterau Teilzeit";
  const all = read(q);
  expect(withoutReading({ criteria: { ...open, q }, understanding: all, read }, { ...all, conditions: [] })).toEqual({
    ...open,
    q: "Koch Musterau",
  });
});
