import { expect, test } from "vitest";
import {
  bestOf,
  keysOf,
  maxSuggestions,
  PrefixList,
  ranks,
  type Suggestable,
  type Suggestion,
} from "#app/domain/search/suggesting/suggestions.ts";

function named(type: Suggestion["type"], label: string, folded: string, rank: number): Suggestable[] {
  return keysOf(folded, rank).map((key) => ({ ...key, suggestion: { type, label, value: label, sub: null } }));
}

const occupations = () =>
  new PrefixList([
    ...named("occupation", "Koch", "koch", ranks.occupation),
    ...named("occupation", "Koch", "kucharz", ranks.elsewhere),
    ...named("occupation", "Beikoch", "hilfskraft kuche", ranks.synonym),
    ...named("occupation", "Küchenhilfe", "kuchenhilfe", ranks.occupation),
    ...named("occupation", "Schweißer", "schweisser", ranks.occupation),
  ]);
const places = () =>
  new PrefixList([
    ...named("place", "Kodersdorf", "kodersdorf", ranks.place),
    ...named("place", "Königsbrück", "konigsbruck", ranks.farPlace),
    ...named("place", "Koblenz", "koblenz", ranks.village),
  ]);
const labels = (lists: PrefixList[], typed: string) => bestOf(lists, typed).map(({ label }) => label);

test.each([
  ["koch", ["Koch"]],
  ["kuch", ["Küchenhilfe", "Koch", "Beikoch"]],
  ["schw", ["Schweißer"]],
  ["schweisserei", []],
  ["aa", []],
  ["zz", []],
])("what begins with %s", (typed, found) => {
  expect(labels([occupations()], typed).toSorted()).toEqual(found.toSorted());
});

test("one letter is too little to suggest anything, two are enough", () => {
  expect(labels([occupations()], "k")).toEqual([]);
  expect(labels([occupations()], "ko")).toEqual(["Koch"]);
});

test("nothing is suggested from nothing", () => {
  expect(labels([], "ko")).toEqual([]);
  expect(labels([new PrefixList([])], "ko")).toEqual([]);
});

test("the reader's own words come before other languages' and a later word of a name, occupations before places", () => {
  expect(labels([occupations()], "kuch")).toEqual(["Küchenhilfe", "Koch", "Beikoch"]);
  expect(labels([places(), occupations()], "ko")).toEqual(["Koch", "Kodersdorf", "Königsbrück", "Koblenz"]);
});

test("of equally good ones the shorter name comes first, in whatever order they were given", () => {
  const given = ["maurerausbilder", "maurer", "maurerchef"].flatMap((name) => named("occupation", name, name, 0));
  const shortestFirst = ["maurer", "maurerchef", "maurerausbilder"];
  expect(labels([new PrefixList(given)], "maur")).toEqual(shortestFirst);
  expect(labels([new PrefixList(given.toReversed())], "maur")).toEqual(shortestFirst);
});

test("each thing stands there once, as its best name has it, but a place and a company of one name both do", () => {
  const line = (type: Suggestion["type"], sub: string | null, rank: number) => ({
    ...{ key: "lobau", rank },
    suggestion: { type, label: "Löbau", value: "Löbau", sub },
  });
  const list = new PrefixList([line("company", null, 20), line("place", "synonym", 11), line("place", "Görlitz", 10)]);
  expect(bestOf([list], "lob").map(({ type, sub }) => [type, sub])).toEqual([
    ["place", "Görlitz"],
    ["company", null],
  ]);
});

test("no more than fit under the bar, the best of them", () => {
  const many = Array.from({ length: maxSuggestions + 3 }, (_, at) =>
    named("occupation", `beruf ${String.fromCharCode(97 + at)}`, `beruf ${String.fromCharCode(97 + at)}`, 0),
  ).flat();
  const best = named("company", "Beruf AG", "beruf zz", -1);
  const found = labels([new PrefixList(many), new PrefixList(best)], "beruf");
  expect(found).toHaveLength(maxSuggestions);
  expect(found[0]).toBe("Beruf AG");
});

test("a name is found by each of its words, less well by a later one than by another name's first", () => {
  const list = new PrefixList([
    ...named("company", "Stahlbau Neiße", "stahlbau neisse", ranks.company),
    ...named("company", "Neißebau Beispielwerk", "neissebau beispielwerk", ranks.company),
  ]);
  expect(labels([list], "neiss")).toEqual(["Neißebau Beispielwerk", "Stahlbau Neiße"]);
  expect(labels([list], "stahlbau nei")).toEqual(["Stahlbau Neiße"]);
  expect(labels([list], "tahlbau")).toEqual([]);
  expect(keysOf("a b c", ranks.occupation).map(({ key }) => key)).toEqual(["a b c", "b c", "c"]);
});
