import type { Command } from "#app/server/command-line/command.ts";
import { exits } from "#app/server/command-line/exits.ts";
import { reportedFields } from "#app/server/command-line/reported-fields.ts";
import { callOf, typedAs } from "#app/server/command-line/typed-as.ts";

/** What docs/commands.md says: all of it from the declarations of the commands. */
export function commandsInMarkdown(commands: readonly Command[]): string {
  return [
    "# Commands",
    "Written by a test from what the commands declare (`app/server/commands`): change it there.",
    paragraph(
      "`npm run office -- help` shows the same at the machine, `npm run office -- help COMMAND` or `COMMAND --help` one of them. In a container it is",
      "`docker compose run --rm board office COMMAND`. Configuration comes from the environment or from `.env`, as for the board itself.",
    ),
    table(["Command", "What it does"], commands.map(inTable)),
    "## How they end",
    table(
      ["Code", "When"],
      Object.values(exits).map(({ code, when }) => [String(code), when]),
    ),
    "## For programs",
    paragraph(
      "With `--json` the standard output is one line: an object with `command`, `exit` (the code as above), `report` (below, for each command; `null` where",
      "nothing came of it) and `why` (a text where it did not end with 0, else `null`). Progress, logs and reasons go to the standard error, with `--json` and",
      "without. Fields may be added to a report; none is renamed or taken away without a line in the changelog.",
    ),
    ...commands.flatMap(sectionOf),
  ].join("\n\n");
}

const paragraph = (...lines: string[]) => lines.join("\n");

const inTable = (command: Command) => [`[${code(shortLine(command))}](#${anchorOf(command)})`, command.does];

const nameIn = ({ words }: Command) => words.replace(/^office /, "");
const anchorOf = (command: Command) => nameIn(command);
const code = (text: string) => `\`${text}\``;

function shortLine(command: Command) {
  return callOf({ ...command, options: [] }).replace(/^npm run office -- /, "");
}

function sectionOf(command: Command) {
  const { argument, options = [], does, more = "", report, exits: own = [] } = command;
  const taken = [
    ...(argument ? [[code(argument.name), argument.is]] : []),
    ...options.map((option) => [
      code(typedAs(option)),
      "number" in option ? `${option.does} (${option.from} to ${option.to})` : option.does,
    ]),
  ];
  return [
    `### ${nameIn(command)}`,
    code(callOf(command)),
    `${does.charAt(0).toUpperCase()}${does.slice(1)}. ${more}`.trim(),
    ...(taken.length > 0 ? [table(["Takes", ""], taken)] : []),
    ...(own.length > 0
      ? [
          table(
            ["Ends with", "When"],
            own.map(({ code, when }) => [String(code), when]),
          ),
        ]
      : []),
    ...(report
      ? [
          table(
            ["Reports", "", "As"],
            reportedFields(report).map(({ name, is, kind }) => [code(name), is, kind]),
          ),
        ]
      : []),
  ];
}

function table(head: string[], rows: string[][]) {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
