import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Command } from "#app/server/command-line/command.ts";
import { nameOf } from "#app/server/command-line/command.ts";
import { exits } from "#app/server/command-line/exits.ts";
import { readCommand } from "#app/server/command-line/read-command.ts";
import { reportedFields } from "#app/server/command-line/reported-fields.ts";
import { commands } from "#app/server/commands/commands.ts";
import { commandsInMarkdown } from "#tests/support/commands-in-markdown.ts";

test("every command that there is can be called", () => {
  const files = globSync("app/server/commands/*-command.server.ts");
  expect(files.length).toBeGreaterThan(15);
  expect(commands).toHaveLength(files.length + 1);
});

test("no two commands begin with the same words, and an option is of one kind wherever it is taken", () => {
  expect(new Set(commands.map(({ words }) => words)).size).toBe(commands.length);
  const kinds = commands
    .flatMap(({ options = [] }) => options)
    .map((option) => `${nameOf(option)} ${"flag" in option ? "flag" : "word" in option ? "word" : "number"}`);
  const names = new Set(kinds.map((kind) => kind.split(" ")[0]));
  expect(new Set(kinds).size).toBe(names.size);
});

describe.each(commands.map((command) => [command.words, command] as const))("%s", (_, command) => {
  const { argument, options = [], does, more = "Nothing.", report, exits: own = [] } = command;

  test("is described wholly", () => {
    expect(does).toMatch(/^[a-z][^\n]*[^.\s]$/);
    expect(does.length).toBeLessThanOrEqual(100);
    expect(more).toMatch(/^\S[^\n]*[.!]$/);
    const told = [...options.map(({ does }) => does), ...(argument ? [argument.is] : [])];
    expect(told.filter((text) => !/^\S[^\n]*[^.\s]$/.test(text))).toEqual([]);
    if (report) expect(undescribed(command)).toEqual([]);
  });

  test("ends with no code that means something else everywhere", () => {
    const taken = Object.values(exits).map(({ code }) => code as number);
    expect(own.filter(({ code }) => taken.includes(code))).toEqual([]);
  });
});

/** Counts of two kinds of the same thing explain themselves by their names. */
const undescribed = ({ report }: Command) =>
  (report ? reportedFields(report) : []).filter(({ name, is }) => is === "" && !/\.(read|kept)$/.test(name));

test("docs/commands.md is what the commands declare (else: vitest -u)", async () => {
  const formatter = ["node_modules/oxfmt/bin/oxfmt", "--stdin-filepath=docs/commands.md"];
  const text = execFileSync(process.execPath, formatter, { input: commandsInMarkdown(commands), encoding: "utf8" });
  await expect(text).toMatchFileSnapshot("../../../docs/commands.md");
});

test("what the papers say to type is understood", () => {
  const papers = ["README.md", ...globSync(["docs/*.md", "deploy/**/*", ".env.example"])].filter(
    (file) => file !== "docs/commands.md" && /\.(md|yaml|service|example|yml)$/.test(file),
  );
  const lines = papers.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/npm run office -- ([^`#\n()&|;:]+)/g)].map(([, line = ""]) => line.trim()),
  );
  expect(lines.length).toBeGreaterThan(10);
  const slips = lines.map((line) => slipIn(line.split(/\s+/)));
  /* A sentence may name a command without what must follow it. */
  expect(slips.filter((slip) => slip !== null && !/^"[a-z -]+" needs /.test(slip))).toEqual([]);
});

function slipIn(words: string[]) {
  try {
    readCommand(commands, ["office", ...inOneWord(words)]);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : "unknown";
  }
}

/** `--source "Verkehrsverbund Nord"` as a shell hands it on. */
const inOneWord = (words: string[]) =>
  [...words.join(" ").matchAll(/"([^"]*)"|\S+/g)].map(([word, inside]) => inside ?? word);
