import type { Understanding } from "./understanding.ts";

/** What was read of some words of a text, from the one until before the other. */
export type Step = {
  from: number;
  to: number;
  read: Understanding;
  /** Those of the words that are no name and say nothing else. */
  unread: readonly string[];
};
