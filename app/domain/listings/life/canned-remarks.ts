// A face of this room: other nouns may import it.
import type { Texts } from "#app/platform/i18n/texts.ts";

/** What the office says again and again of ads, in the words of the board in each language. */
export const cannedRemarks = [
  "tasks",
  "pay",
  "german",
  "shifts",
  "place",
  "title",
  "excludes",
  "contact",
  "double",
] as const;
export type CannedRemark = (typeof cannedRemarks)[number];

/** What was ticked, and below what was written beside it. */
export function remarkOf(t: Texts, { canned, written }: { canned: readonly CannedRemark[]; written: string }) {
  const ticked = cannedRemarks.filter((one) => canned.includes(one)).map((one) => t(`office:canned.${one}`));
  return [...ticked, written].filter((line) => line !== "").join("\n");
}
