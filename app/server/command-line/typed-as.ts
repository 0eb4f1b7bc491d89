import { type Command, nameOf, type Option } from "./command.ts";

export const seeHelp = "All commands: npm run office -- help";

export const valueOf = (option: Exclude<Option, { flag: string }>) => ("word" in option ? option.value : "N");

/** "--keep N" */
export function typedAs(option: Option): string {
  return "flag" in option ? `--${option.flag}` : `--${nameOf(option)} ${valueOf(option)}`;
}

/** How a line begins that has the command's own words behind it: npm has a script for each of the three. */
export function callOf({ words, argument, options = [] }: Command): string {
  const [script = "", ...own] = words.split(" ");
  const behind = [
    ...own,
    ...(argument === undefined ? [] : [argument.optional ? `[${argument.name}]` : argument.name]),
    ...options.map((option) => `[${typedAs(option)}]`),
  ];
  const begin = script === "serve" ? "npm start" : `npm run ${script}`;
  return behind.length === 0 ? begin : `${begin} -- ${behind.join(" ")}`;
}
