import { expect, test } from "vitest";
import { z } from "zod";
import { errorInLog } from "#app/platform/logging/error-in-log.ts";

const shown = (error: unknown) => JSON.stringify(errorInLog(error));
const thrown = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
};
const withFacts = (error: Error, facts: object) => Object.assign(error, facts);
const person = "Kowalska";

test.each<[string, unknown]>([
  ["a reader of JSON", thrown(() => JSON.parse(`{"name": ${person}}`))],
  ["a reader of JSON, near the end", thrown(() => JSON.parse(`{"name": "${person} "`))],
  ["a form", thrown(() => z.strictObject({ age: z.number() }).parse({ age: person }))],
  ["an address", thrown(() => new Request(`http://board:${person}@board.example`))],
  [
    "PostgreSQL, of a value that does not fit",
    withFacts(new Error(`invalid input syntax for type integer: "${person}"`), { severity: "ERROR", code: "22P02" }),
  ],
  [
    "PostgreSQL, of a row",
    withFacts(new Error('null value in column "x" of relation "y" violates not-null constraint'), {
      severity: "ERROR",
      code: "23502",
      detail: `Failing row contains (${person})`,
      parameters: [person],
    }),
  ],
  [
    "a mail server",
    withFacts(new Error("Can't send mail: 550 <kowalska@poczta.example>: unknown"), {
      rejected: ["kowalska@poczta.example"],
    }),
  ],
  ["what it was caused by", new Error("outer", { cause: new Error(`no "${person}" here`) })],
  ["one of many", new AggregateError([new Error(`no "${person}"`)], "all failed")],
  ["something that is no error", { name: person }],
])("%s does not repeat whom it is about", (_, error) => {
  expect(error).not.toBeNull();
  expect(shown(error).toLowerCase()).not.toContain(person.toLowerCase());
});

test("a form, the store and files are still found by what is ours", () => {
  expect(shown(thrown(() => z.object({ age: z.number() }).parse({ age: "x" })))).toContain("invalid_type at age");
  const unique = withFacts(new Error("UNIQUE constraint failed: account.email"), { code: "SQLITE_CONSTRAINT_UNIQUE" });
  expect(shown(unique)).toContain("SQLITE_CONSTRAINT_UNIQUE");
  const missing = withFacts(new Error("ENOENT: no such file or directory, open '/srv/board/data/board.db'"), {
    code: "ENOENT",
    syscall: "open",
  });
  expect(shown(missing)).toContain("/srv/board/data/board.db");
});

test("where it happened is told, and the message not a second time", () => {
  const { stack } = errorInLog(new Error(`no "${person}"`));
  expect(stack).toMatch(/^\s+at .*error-in-log\.test\.ts/);
  expect(stack).not.toContain(person);
});
