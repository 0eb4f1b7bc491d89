import { z } from "zod";
import type { Command } from "./command.ts";
import { helpOnAll, helpOnOne } from "./help-in-words.ts";
import { MistypedError } from "./mistyped-error.ts";
import { nearest } from "./nearest.ts";
import { reportedFields } from "./reported-fields.ts";
import { reporting } from "./reporting.ts";
import { callOf, seeHelp, typedAs } from "./typed-as.ts";

const Named = z.object({ name: z.string().describe("as it is typed"), is: z.string().describe("what it is for") });

/** What the others do, and itself. */
export function helpCommand(others: readonly Command[]): Command {
  const help: Command = reporting({
    words: "office help",
    argument: { name: "COMMAND", is: "one of the commands; without it, all of them", optional: true },
    does: "say what each command does, takes and reports",
    report: z.object({
      commands: z
        .array(
          z.object({
            words: z.string().describe("the command"),
            line: z.string().describe("how it is called"),
            does: z.string().describe("what it does"),
            argument: Named.nullable().describe("the word that follows it"),
            options: z.array(Named).describe("what it takes beside that"),
            report: z.array(Named).describe("what --json says of it"),
          }),
        )
        .describe("those that were asked for"),
    }),
    run: async ({ argument }) => {
      const all = [...others, help];
      const one = argument === "" ? null : commandNamed(all, argument);
      return {
        report: { commands: (one ? [one] : all).map(declared) },
        text: one ? helpOnOne(one) : helpOnAll(all),
      };
    },
  });
  return help;
}

function commandNamed(all: readonly Command[], name: string) {
  const bare = (words: string) => words.replace(/^office /, "");
  const found = all.find(({ words }) => bare(words) === bare(name));
  if (found) return found;
  const meant = nearest(
    bare(name),
    all.map(({ words }) => bare(words)),
  );
  throw new MistypedError(
    `"${name}" is no command.${meant === undefined ? "" : ` Did you mean "${meant}"?`}\n${seeHelp}`,
  );
}

const declared = (command: Command) => ({
  words: command.words,
  line: callOf(command),
  does: [command.does, command.more ?? ""].join(" ").trim(),
  argument: command.argument ? { name: command.argument.name, is: command.argument.is } : null,
  options: (command.options ?? []).map((option) => ({ name: typedAs(option), is: option.does })),
  report: command.report ? reportedFields(command.report).map(({ name, is }) => ({ name, is })) : [],
});
