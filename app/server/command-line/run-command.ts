import { inspect } from "node:util";
import { ConfigError } from "#app/platform/config.server.ts";
import { KeepingError } from "#app/platform/keeping/keeping-error.ts";
import type { Serving } from "../site/serving.server.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { exits } from "./exits.ts";
import { MistypedError } from "./mistyped-error.ts";
import { readCommand } from "./read-command.ts";

type Around = {
  serving: Serving;
  /** Lines of the standard output, and of the standard error. */
  out: (text: string) => void;
  err: (text: string) => void;
};

/** Does what the words say, and tells of it: to people, or in JSON to a program. `failed`: something may still be open. */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  { serving, out, err }: Around,
): Promise<{ exit: number; failed: boolean }> {
  /* Whoever asks for JSON gets it of a slip in the line as well. */
  let asked: { json: boolean; command: Command | null } = { json: words.includes("--json"), command: null };
  try {
    const { command, given, json } = readCommand(commands, words);
    asked = { json, command };
    const { report, text, exit = exits.done.code, why = null } = await command.run({ serving, ...given, tell: err });
    if (json) out(inJson({ command, exit, report: command.report?.parse(report) ?? null, why }));
    else if (text !== "") out(text);
    if (why !== null) err(why);
    return { exit, failed: false };
  } catch (error) {
    const exit = error instanceof MistypedError ? exits.mistyped.code : exits.failed.code;
    const why = error instanceof Error ? error.message : "unknown";
    if (asked.json) out(inJson({ command: asked.command, exit, report: null, why }));
    const isExpected = error instanceof ConfigError || error instanceof UsageError || error instanceof KeepingError;
    err(isExpected ? why : inspect(error));
    return { exit, failed: true };
  }
}

type Told = { command: Command | null; exit: number; report: object | null; why: string | null };
const inJson = ({ command, ...told }: Told) => JSON.stringify({ command: command?.words ?? null, ...told });
