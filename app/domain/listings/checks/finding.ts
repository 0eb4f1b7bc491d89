import type { Lang } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import type { Instant } from "#db/schema.ts";
import type { Law } from "./rules/laws.ts";
import type { Subject } from "./rules/rule.ts";

/** Something in an ad that deserves a second look, or that nobody gets to see. */
export type Finding = {
  /** The same as long as the words are: by it a note finds what it was written about. */
  key: string;
  /** Of the form. */
  field: string;
  subject: Subject;
  /** In which the words are. */
  lang: Lang;
  /** As they stand in the field, and where they begin. */
  words: string;
  at: number;
  /** Keeps the ad from going out; all others are the company's to decide. */
  stops: boolean;
  /** The whole field with other words, where that is as simple as that. */
  corrected: string | null;
  law: Law | null;
  /** The ad that says the same. */
  other?: string;
};

/** What the company answered to a finding instead of changing the words. */
export type Dismissal = { note: string; by: string | null; at: Instant };
export type AnsweredFinding = Finding & { dismissal: Dismissal | null };

/** Money asked of applicants, what the board never asks, and ways past the clock of answers. */
const stopping: ReadonlySet<Subject> = new Set(["fee", "photo", "birthDate", "pastPay", "contact"]);

export const stopsListing = (subject: Subject) => stopping.has(subject);

/** PostgreSQL keeps no more than some 2700 bytes in an index, and a link may be longer. */
const longest = 300;

export function keyOf({ field, subject, words }: Pick<Finding, "field" | "subject" | "words">) {
  const said = fold(words);
  const short = said.length > longest ? `${said.slice(0, 200)} ${said.length} ${said.slice(-100)}` : said;
  return `${field} ${subject} ${short}`;
}
