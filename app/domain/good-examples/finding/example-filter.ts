import { type Field, fields } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { type ExampleTag, exampleTags } from "#db/good-examples/good-example-codes.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import type { ExampleView } from "../example-view.ts";

export type ExampleFilter = { tag: ExampleTag | null; field: Field | null; q: string };

/** What is no filter of ours is left out. */
export function parseExampleFilter(query: URLSearchParams): ExampleFilter {
  return {
    tag: exampleTags.find((tag) => tag === query.get("tag")) ?? null,
    field: fields.find((field) => field === query.get("field")) ?? null,
    q: plainLine(query.get("q") ?? "", 80),
  };
}

export function exampleFilterQuery({ tag, field, q }: ExampleFilter) {
  const said = { tag, field, q: q === "" ? null : q };
  return new URLSearchParams(Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** An example of no field in particular is for people of all. A word counts from its beginning, in any language. */
export function passesExampleFilter({ tag, field, q }: ExampleFilter, example: ExampleView) {
  return (
    (tag === null || example.tags.includes(tag)) &&
    (field === null || example.fields.length === 0 || example.fields.includes(field)) &&
    says(example, q)
  );
}

function says({ texts, company }: ExampleView, q: string) {
  const wanted = fold(q).split(" ").filter(Boolean);
  if (wanted.length === 0) return true;
  const told = texts.flatMap(({ title, problem, way, result }) => [title, problem, way, result]);
  const words = ` ${fold([company?.name ?? "", ...told].join(" "))}`;
  return wanted.every((word) => words.includes(` ${word}`));
}
