import { expect, test } from "vitest";
import type { ExampleView } from "#app/domain/good-examples/example-view.ts";
import {
  exampleFilterQuery,
  parseExampleFilter,
  passesExampleFilter,
} from "#app/domain/good-examples/finding/example-filter.ts";
import { examplesFound } from "#app/domain/good-examples/finding/find-examples.server.ts";

const text = {
  lang: "de",
  title: "Schweißer aus Żary",
  problem: "Nachts kam niemand",
  way: "Fahrdienst",
  result: "Ruhe",
};

function example(given: Partial<ExampleView> = {}): ExampleView {
  return {
    ...{ id: "x", status: "published", membersOnly: false, byCompany: false, company: null, cost: null },
    ...{ currency: "EUR", contact: null, told: text, texts: [text], tags: ["commuting"], fields: ["metal"] },
    ...{ eventIds: [], remark: null, publishedAt: null, updatedAt: "2027-01-01T00:00:00.000Z" },
    ...given,
  } as ExampleView;
}

const passes = (query: string, given?: Partial<ExampleView>) =>
  passesExampleFilter(parseExampleFilter(new URLSearchParams(query)), example(given));

test.each([
  ["", true],
  ["tag=commuting", true],
  ["tag=family", false],
  ["field=metal", true],
  ["field=food", false],
  ["q=schweisser+zary", true],
  ["q=FAHR", true],
  ["q=weißer", false],
  ["q=Fahrdienst+Bus", false],
  ["tag=commuting&field=metal&q=nachts", true],
])("%j passes: %s", (query, expected) => {
  expect(passes(query)).toBe(expected);
});

test("a word is found in every language in which the case is told, and in the company's name", () => {
  const czech = { lang: "cs", title: "Svářeči", problem: "V noci", way: "Svoz", result: "Klid" } as const;
  expect(passes("q=svářeči", { texts: [text as typeof czech & typeof text, czech] as ExampleView["texts"] })).toBe(
    true,
  );
  expect(passes("q=neisse", { company: { id: "1", slug: "n", name: "Neiße-Stahlbau", suspended: false } })).toBe(true);
});

test("an example of no field is for people of all", () => {
  expect(passes("field=food", { fields: [] })).toBe(true);
});

test("what is no filter of ours is left out of the address", () => {
  const asked = new URLSearchParams("tag=nonsense&field=metal&q=%20Bus%20%20im%20Nebel%20&utm=x");
  expect(exampleFilterQuery(parseExampleFilter(asked)).toString()).toBe("field=metal&q=Bus+im+Nebel");
});

test("a page too far is the last one", () => {
  const all = Array.from({ length: 45 }, (_, id) => example({ id: String(id) }));
  const filter = parseExampleFilter(new URLSearchParams());
  expect(examplesFound(all, filter, 9)).toMatchObject({ count: 45, page: 3, pages: 3, found: { length: 5 } });
  expect(examplesFound([], filter, 1)).toMatchObject({ count: 0, page: 1, pages: 1, found: [] });
});
