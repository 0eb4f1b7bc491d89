import { expect, test } from "vitest";
import { compareTexts } from "#app/domain/legal/editions/compare-texts.ts";

const marked = (lines: { stretches: { text: string; changed: boolean }[] }[]) =>
  lines.map(({ stretches }) => stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(""));
const compared = (before: string, after: string) =>
  compareTexts(before, after).map(({ label, before, after }) => [label, marked(before), marked(after)]);

test("a text is the same as itself, whatever its empty lines", () => {
  expect(compareTexts("# A\n\nb\n\n## C\nd", "# A\nb \n\n\n## C\n\nd")).toEqual([]);
});

test("only the sections that say something else are shown, with the words that changed", () => {
  const before = "# A\n\nfirst\n\n## Phone\n\nCall us on Monday morning.\n\n## Mail\n\nsame";
  const after = "# A\n\nfirst\n\n## Phone\n\nCall us on Tuesday morning.\n\n## Mail\n\nsame";
  expect(compared(before, after)).toEqual([
    ["Phone", ["Call us on [Monday ]morning."], ["Call us on [Tuesday ]morning."]],
  ]);
});

test("a section that came or went is shown with its heading", () => {
  expect(compared("# A\n\n## Old\n\ngone", "# A\n\n## New\n\ncame")).toEqual([
    ["New", [], ["[New]", "[came]"]],
    ["Old", ["[Old]", "[gone]"], []],
  ]);
});

test("sections that moved have not changed, and two of one name are told apart by their order", () => {
  expect(compareTexts("## A\n\n1\n\n## B\n\n2", "## B\n\n2\n\n## A\n\n1")).toEqual([]);
  expect(compared("## A\n\n1\n\n## A\n\n2", "## A\n\n1\n\n## A\n\n3")).toEqual([["A", ["[2]"], ["[3]"]]]);
});

test("a text from nothing is new as a whole", () => {
  expect(compared("", "# A\n\nb")).toEqual([["A", [], ["[A]", "[b]"]]]);
});
