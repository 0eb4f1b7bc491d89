import { expect, test } from "vitest";
import type { Command } from "#app/server/commands/command.ts";
import { readCommand } from "#app/server/commands/read-command.ts";
import { usageOf } from "#app/server/commands/usage-of.ts";

const run = async () => undefined;
const serve: Command = { words: "serve", does: ["serve"], run };
const backup: Command = {
  words: "office backup",
  argument: "DIR",
  options: [{ number: "keep", from: 1, to: 9 }, { word: "label" }],
  does: ["copy all of it", "into DIR"],
  run,
};
const read = (...words: string[]) => readCommand([serve, backup], words);

test("no word at all is the first command", () => {
  expect([read().command, read("serve").command]).toEqual([serve, serve]);
});

test("a command gets its one argument, spaces and all", () => {
  const { command, argument, number } = read("office", "backup", "/mnt/two words", "--keep", "3");
  expect({ command, argument, keep: number("keep") }).toEqual({ command: backup, argument: "/mnt/two words", keep: 3 });
});

test.each([["office"], ["office", "backup"], ["office", "backup", ""], ["office", "backup", "a", "b"], ["serve", "a"]])(
  "%s %s %s tells the usage",
  (...words) => {
    expect(() => read(...words.filter((word) => word !== undefined))).toThrow(/^Usage:/);
  },
);

test("an option may be a word", () => {
  expect(read("office", "backup", "a", "--label", "monday").word("label")).toBe("monday");
  expect(read("office", "backup", "a").word("label")).toBeUndefined();
});

test("an option is for the commands that take it, within its bounds", () => {
  expect(() => read("serve", "--keep", "3")).toThrow('--keep is nothing that "serve" takes.');
  expect(() => read("office", "backup", "a", "--keep", "10")).toThrow("--keep wants a whole number from 1 to 9.");
  expect(() => read("office", "backup", "a", "--keep", "1.5")).toThrow("--keep wants a whole number from 1 to 9.");
  expect(() => read("serve", "--kep")).toThrow(/^Usage:/);
});

test("the usage stands in two columns", () => {
  expect(usageOf([serve, backup]).split("\n")).toEqual([
    "Usage:",
    "  serve                          serve",
    "  office backup DIR [--keep N] [--label NAME]",
    "                                 copy all of it",
    "                                 into DIR",
  ]);
});
