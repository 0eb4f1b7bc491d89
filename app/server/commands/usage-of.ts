import type { Command, Option } from "./command.ts";

const indent = 33;

export function usageOf(commands: readonly Command[]): string {
  return ["Usage:", ...commands.flatMap(linesOf)].join("\n");
}

function linesOf({ words, argument, options = [], does }: Command) {
  const typed = ["", words, ...(argument === undefined ? [] : [argument]), ...options.map(inBrackets)].join(" ");
  const [first = "", ...more] = does;
  const head = ` ${typed}`;
  const beside = head.length < indent ? [head.padEnd(indent) + first] : [head, " ".repeat(indent) + first];
  return [...beside, ...more.map((line) => " ".repeat(indent) + line)];
}

const inBrackets = (option: Option) => {
  if ("flag" in option) return `[--${option.flag}]`;
  return "word" in option ? `[--${option.word} NAME]` : `[--${option.number} N]`;
};
