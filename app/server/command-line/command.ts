import type { z } from "zod";
import type { Serving } from "../site/serving.server.ts";

/** What stands on the command line behind the words of a command, already found to be what the command takes. */
export type Given = {
  serving: Serving;
  /** The one word behind the command's own; empty where it takes none, or was given none. */
  argument: string;
  number: (option: string) => number | undefined;
  flag: (option: string) => boolean;
  word: (option: string) => string | undefined;
  /** How far it is, to whoever waits: never a part of the report. */
  tell: (progress: string) => void;
};

export type Argument = { name: string; is: string; optional?: true };

export type Option = (
  | { flag: string }
  /** `value` is what the help calls it: "NAME". */
  | { word: string; value: string }
  | { number: string; from: number; to: number }
) & { does: string };

/** How a command ended, when it could be done at all; what keeps it from that it throws. */
export type Outcome<Report extends object> = {
  report: Report;
  /** The report as people read it. */
  text: string;
  /** One of `exits`, or of the command's own; 0 where it is left out. */
  exit?: number;
  /** For an exit that is not 0: what was not done. */
  why?: string;
};

export type Command = {
  /** As they are typed: "office backup". */
  words: string;
  argument?: Argument;
  options?: readonly Option[];
  /** In one line of the table of all commands. */
  does: string;
  /** What one must know beside that: for the help of this command alone. */
  more?: string;
  /** Codes that only this command ends with, and when. */
  exits?: readonly { code: number; when: string }[];
  /** What --json says of it, each field described; null where it runs until it is stopped. */
  report: z.ZodObject | null;
  run: (given: Given) => Promise<Outcome<object>>;
};

export const nameOf = (option: Option) =>
  "flag" in option ? option.flag : "word" in option ? option.word : option.number;
