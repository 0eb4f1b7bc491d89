import { describe, expect, test } from "vitest";
import type { Command } from "#app/server/command-line/command.ts";
import { helpCommand } from "#app/server/command-line/help-command.ts";
import { MistypedError } from "#app/server/command-line/mistyped-error.ts";
import { readCommand } from "#app/server/command-line/read-command.ts";
import { backup, serve } from "./two-commands.ts";

const help = helpCommand([serve, backup]);
const commands: Command[] = [serve, backup, help];
const read = (...words: string[]) => readCommand(commands, words);

test("no word at all is the first command", () => {
  expect([read().command, read("serve").command]).toEqual([serve, serve]);
});

test("a command gets its one argument, spaces and all", () => {
  const { command, given } = read("office", "backup", "/mnt/two words", "--keep", "3");
  expect({ command, argument: given.argument, keep: given.number("keep") }).toEqual({
    ...{ command: backup, argument: "/mnt/two words", keep: 3 },
  });
});

test("options may stand before it, and with = as well", () => {
  const { given } = read("office", "--keep=3", "backup", "--dry-run", "a", "--label=-x");
  expect([given.argument, given.number("keep"), given.flag("dry-run"), given.word("label")]).toEqual([
    ...["a", 3, true, "-x"],
  ]);
});

test("an option may be a word, and is nothing where it is left out", () => {
  expect(read("office", "backup", "a", "--label", "monday").given.word("label")).toBe("monday");
  const { given } = read("office", "backup", "a");
  expect([given.word("label"), given.number("keep"), given.flag("dry-run")]).toEqual([undefined, undefined, false]);
});

describe("help", () => {
  test.each([["office"], ["--help"], ["-h"], ["office", "--help"], ["office", "help"]])(
    "is of all: %s %s",
    (...words) => {
      const { command, given } = read(...words.filter((word) => word !== undefined));
      expect([command, given.argument]).toEqual([help, ""]);
    },
  );

  test.each([
    ["office", "backup", "--help"],
    ["office", "backup", "-h", "--whatever"],
    ["office", "help", "office backup"],
  ])("is of one: %s %s %s", (...words) => {
    const { command, given } = read(...words);
    expect([command, given.argument]).toEqual([help, "office backup"]);
  });

  test("can be had of what runs until it is stopped, in JSON as well", () => {
    expect(read("serve", "--help", "--json")).toMatchObject({ command: help, json: true });
  });
});

describe("a slip is told, with what may have been meant:", () => {
  test.each<[string, string]>([
    ["dance", '"dance" is no command.\n'],
    ["office dance", '"office dance" is no command.\n'],
    ["office bakcup a", '"office bakcup" is no command. Did you mean "office backup"?'],
    ["office back", 'Did you mean "office backup"?'],
    ["backup a", '"backup" is no command. Did you mean "office backup"?'],
    ["sevre", 'Did you mean "serve"?'],
    ["office backup", '"office backup" needs DIR: the folder of the backups.'],
    ["office backup a b", '"office backup" takes one DIR: "b" is one word too many.'],
    ["serve a", '"serve" takes no word behind it: "a" is one word too many.'],
    ["serve --keep 3", '--keep is nothing that "serve" takes.'],
    ["serve --json", '"serve" runs until it is stopped, and reports nothing.'],
    ["office backup a --kep 3", '--kep is nothing that "office backup" takes. Did you mean --keep?'],
    ["office backup a --jsn", "Did you mean --json?"],
    ["office backup a --what", "It takes [--keep N] [--label NAME] [--dry-run]."],
    ["office backup a --keep 10", "--keep wants a whole number from 1 to 9."],
    ["office backup a --keep 1.5", "--keep wants a whole number from 1 to 9."],
    ["office backup a --keep", "--keep wants N behind it."],
    ["office backup a --label --dry-run", "--label wants NAME behind it."],
    ["office backup a --dry-run=no", '--dry-run stands alone, without "no".'],
    ["office backup a --keep 1 --keep 2", "--keep stands there twice."],
  ])("%s", (line, told) => {
    expect(() => read(...line.split(" "))).toThrow(MistypedError);
    expect(() => read(...line.split(" "))).toThrow(told);
  });

  test("an argument of nothing is none", () => {
    expect(() => read("office", "backup", " ")).toThrow('"office backup" needs DIR');
  });
});
