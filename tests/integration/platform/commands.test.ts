import { expect, test } from "vitest";
import { nameOf } from "#app/server/commands/command.ts";
import { commands } from "#app/server/commands/commands.ts";

test("no two commands begin with the same words, and an option is of one kind wherever it is taken", () => {
  expect(new Set(commands.map(({ words }) => words)).size).toBe(commands.length);
  const kinds = commands
    .flatMap(({ options = [] }) => options)
    .map((option) => `${nameOf(option)} ${"flag" in option ? "flag" : "number"}`);
  const names = new Set(kinds.map((kind) => kind.split(" ")[0]));
  expect(new Set(kinds).size).toBe(names.size);
});
