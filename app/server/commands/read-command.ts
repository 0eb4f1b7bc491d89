import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.ts";
import { type Command, type Given, nameOf } from "./command.ts";
import { usageOf } from "./usage-of.ts";

export type Read = Omit<Given, "serving"> & { command: Command };

/** The command that is asked for, with what it is given. No word at all is the first command. */
export function readCommand(commands: readonly Command[], words: readonly string[]): Read {
  const { values, positionals } = readWords(commands, words);
  const typed = positionals.length === 0 ? (commands[0]?.words ?? "") : positionals.join(" ");
  const command = commands.find(({ words, argument }) =>
    argument === undefined ? typed === words : isFollowedByOne(positionals, words),
  );
  if (!command) throw new UsageError(usageOf(commands));
  const options = command.options ?? [];
  const strange = Object.keys(values).find((name) => !options.some((option) => nameOf(option) === name));
  if (strange !== undefined) throw new UsageError(`--${strange} is nothing that "${command.words}" takes.`);
  const numbers = new Map<string, number>();
  for (const option of options) {
    if (!("number" in option) || values[option.number] === undefined) continue;
    numbers.set(option.number, wholeNumber(values[option.number], option));
  }
  return {
    command,
    argument: command.argument === undefined ? "" : (positionals.at(-1) ?? ""),
    number: (option) => numbers.get(option),
    flag: (option) => values[option] === true,
    word: (option) => {
      const typed = values[option];
      return typeof typed === "string" ? typed : undefined;
    },
  };
}

const isFollowedByOne = (positionals: readonly string[], words: string) =>
  positionals.slice(0, -1).join(" ") === words && positionals.at(-1)?.trim() !== "";

function readWords(commands: readonly Command[], words: readonly string[]) {
  const options = commands
    .flatMap(({ options = [] }) => options)
    .map((option) => [nameOf(option), { type: "flag" in option ? "boolean" : "string" }] as const);
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: Object.fromEntries(options) });
  } catch {
    throw new UsageError(usageOf(commands));
  }
}

function wholeNumber(value: unknown, { number, from, to }: { number: string; from: number; to: number }) {
  const read = Number(value);
  if (Number.isInteger(read) && read >= from && read <= to) return read;
  throw new UsageError(`--${number} wants a whole number from ${from} to ${to}.`);
}
