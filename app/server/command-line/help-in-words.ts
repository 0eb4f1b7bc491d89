import type { Command } from "./command.ts";
import { exits } from "./exits.ts";
import { reportedFields } from "./reported-fields.ts";
import { callOf, typedAs } from "./typed-as.ts";
import { wrapped } from "./wrapped.ts";

const indent = 27;
const width = 100;

/** Every command in a table, as `npm run office -- help` shows it. */
export function helpOnAll(commands: readonly Command[]): string {
  const [own, office] = [
    commands.filter(({ words }) => !words.startsWith("office ")),
    commands.filter(({ words }) => words.startsWith("office ")),
  ];
  return [
    "The board itself:",
    ...own.flatMap((command) => beside(callOf({ ...command, options: [] }), command.does)),
    "",
    "At the machine: npm run office -- COMMAND",
    ...office.flatMap(({ words, argument, does }) => {
      const name = argument?.optional ? `[${argument.name}]` : (argument?.name ?? "");
      return beside(`${words.replace(/^office /, "")} ${name}`.trim(), does);
    }),
    "",
    "Of one: npm run office -- help COMMAND. Every command takes --help, and those at the machine take --json:",
    "then the standard output is one line of JSON, and everything else goes to the standard error.",
    "",
    "It ends with:",
    ...Object.values(exits).flatMap(({ code, when }) => beside(String(code), when)),
  ].join("\n");
}

/** All there is to know of one command. */
export function helpOnOne(command: Command): string {
  const { argument, options = [], does, more = "", report, exits: own = [] } = command;
  return [
    callOf(command),
    "",
    ...wrapped(sentence(does), width),
    ...(more === "" ? [] : wrapped(more, width)),
    ...part("", [
      ...(argument ? [[argument.name, argument.is] as const] : []),
      ...options.map((option) => [typedAs(option), inBounds(option)] as const),
    ]),
    ...part(
      "With --json the report has:",
      report ? reportedFields(report).map(({ name, kind, is }) => [name, `${is} (${kind})`] as const) : [],
    ),
    ...part(
      "Beside 0 to 3 it ends with:",
      own.map(({ code, when }) => [String(code), when] as const),
    ),
  ].join("\n");
}

const inBounds = (option: NonNullable<Command["options"]>[number]) =>
  "number" in option ? `${option.does} (${option.from} to ${option.to})` : option.does;

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function part(title: string, rows: readonly (readonly [string, string])[]) {
  if (rows.length === 0) return [];
  return ["", ...(title === "" ? [] : [title]), ...rows.flatMap(([name, text]) => beside(name, text))];
}

function beside(name: string, text: string) {
  const head = `  ${name}`;
  const [first = "", ...more] = wrapped(text, width - indent);
  const start = head.length < indent ? [head.padEnd(indent) + first] : [head, " ".repeat(indent) + first];
  return [...start, ...more.map((line) => " ".repeat(indent) + line)];
}
