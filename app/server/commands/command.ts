import type { Serving } from "../site/serving.server.ts";

/** What stands on the command line behind the words of a command, already found to be what the command takes. */
export type Given = {
  serving: Serving;
  /** The one word behind the command's own; empty where it takes none. */
  argument: string;
  number: (option: string) => number | undefined;
  flag: (option: string) => boolean;
  word: (option: string) => string | undefined;
};

export type Option = { flag: string } | { word: string } | { number: string; from: number; to: number };

export type Command = {
  /** As they are typed: "office backup". */
  words: string;
  /** What the usage calls the one word that must follow: "DIR". */
  argument?: string;
  options?: readonly Option[];
  /** For the usage, in lines of at most 90 characters. */
  does: readonly string[];
  run: (given: Given) => Promise<unknown>;
};

export const nameOf = (option: Option) =>
  "flag" in option ? option.flag : "word" in option ? option.word : option.number;
