import { parseArgs } from "node:util";
import { type Command, type Given, nameOf, type Option } from "./command.ts";
import { MistypedError } from "./mistyped-error.ts";
import { nearest } from "./nearest.ts";
import { seeHelp, typedAs, valueOf } from "./typed-as.ts";

export type Read = { command: Command; given: Omit<Given, "serving" | "tell">; json: boolean };

/** Every command takes them. */
const everywhere = { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;

/** The command that is asked for, with what it is given. No word at all is the first command. */
export function readCommand(commands: readonly Command[], words: readonly string[]): Read {
  const { tokens } = parseArgs({
    args: [...words],
    options: { ...everywhere, ...kindsOf(commands.flatMap(({ options = [] }) => options)) },
    strict: false,
    tokens: true,
  });
  const positionals = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const typed = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const has = (name: keyof typeof everywhere) => typed.some((option) => option.name === name);
  const command = commandOf(commands, positionals, has("help"));
  const help = commands.find(isHelp);
  if (help && has("help")) {
    const argument = command === help ? "" : command.words;
    return { command: help, given: { ...nothing, argument }, json: has("json") };
  }
  const own = typed.filter(({ name }) => !(name in everywhere));
  const values = valuesOf(command, own);
  if (has("json") && !command.report)
    throw new MistypedError(`"${command.words}" runs until it is stopped, and reports nothing.`);
  const given: Read["given"] = {
    argument: argumentOf(command, positionals),
    number: (option) => numberIn(values.get(option)),
    flag: (option) => values.get(option) === true,
    word: (option) => wordIn(values.get(option)),
  };
  return { command, given, json: has("json") };
}

const isHelp = ({ words }: Command) => words === "office help";
const nothing = { argument: "", number: () => undefined, flag: () => false, word: () => undefined };

type Value = string | number | true;
const numberIn = (value: Value | undefined) => (typeof value === "number" ? value : undefined);
const wordIn = (value: Value | undefined) => (typeof value === "string" ? value : undefined);

const kindsOf = (options: readonly Option[]) =>
  Object.fromEntries(
    options.map((option) => [nameOf(option), { type: "flag" in option ? "boolean" : "string" }] as const),
  );

function commandOf(commands: readonly Command[], positionals: readonly string[], wantsHelp: boolean) {
  const [first] = commands;
  if (positionals.length === 0 && first && !wantsHelp) return first;
  const begins = (words: string) => words.split(" ").every((word, at) => positionals[at] === word);
  const help = commands.find(isHelp);
  /* "office" alone, and --help without a command, ask what there is. */
  if (help && (positionals.length === 0 || (positionals.length === 1 && positionals[0] === "office"))) return help;
  const found = commands.find(({ words }) => begins(words));
  if (found) return found;
  const typed = positionals.slice(0, positionals[0] === "office" ? 2 : 1).join(" ");
  const meant = nearestCommand(commands, typed);
  throw new MistypedError(
    `"${typed}" is no command.${meant === undefined ? "" : ` Did you mean "${meant}"?`}\n${seeHelp}`,
  );
}

/** Also of whoever leaves "office" out. */
function nearestCommand(commands: readonly Command[], typed: string) {
  const known = commands.map(({ words }) => words);
  const bare = (words: string) => words.replace(/^office /, "");
  const meant = nearest(bare(typed), known.map(bare));
  return known.find((words) => bare(words) === meant);
}

function argumentOf({ words, argument }: Command, positionals: readonly string[]) {
  const [given, ...more] = positionals.slice(words.split(" ").length);
  const [tooMany] = argument === undefined && given !== undefined ? [given] : more;
  if (tooMany !== undefined)
    throw new MistypedError(
      `"${words}" takes ${argument === undefined ? "no word behind it" : `one ${argument.name}`}: "${tooMany}" is one word too many. ` +
        "A name with spaces stands in quotation marks.",
    );
  if (argument && !argument.optional && (given ?? "").trim() === "")
    throw new MistypedError(`"${words}" needs ${argument.name}: ${argument.is}.`);
  return given ?? "";
}

type Typed = { name: string; rawName: string; value?: string | undefined; inlineValue?: boolean | undefined };

function valuesOf(command: Command, typed: readonly Typed[]) {
  const options = command.options ?? [];
  const values = new Map<string, Value>();
  for (const one of typed) {
    const option = options.find((option) => nameOf(option) === one.name);
    if (!option) throw strange(command, one);
    if (values.has(one.name)) throw new MistypedError(`${one.rawName} stands there twice.`);
    values.set(one.name, read(option, one));
  }
  return values;
}

function strange({ words, options = [] }: Command, { name, rawName }: Typed) {
  const meant = nearest(name, [...options.map(nameOf), ...Object.keys(everywhere)]);
  const all = options.map((option) => `[${typedAs(option)}]`).join(" ");
  const instead = meant !== undefined ? ` Did you mean --${meant}?` : all === "" ? "" : ` It takes ${all}.`;
  return new MistypedError(`${rawName} is nothing that "${words}" takes.${instead}`);
}

function read(option: Option, { rawName, value, inlineValue }: Typed): Value {
  if ("flag" in option) {
    if (value === undefined) return true;
    throw new MistypedError(`${rawName} stands alone, without "${value}".`);
  }
  if (value === undefined || value.trim() === "" || (!inlineValue && value.startsWith("-")))
    throw new MistypedError(`${rawName} wants ${valueOf(option)} behind it.`);
  return "number" in option ? wholeNumber(value, option) : value;
}

function wholeNumber(value: string, { number, from, to }: { number: string; from: number; to: number }) {
  const read = Number(value);
  if (Number.isInteger(read) && read >= from && read <= to) return read;
  throw new MistypedError(`--${number} wants a whole number from ${from} to ${to}.`);
}
