import { type Block, parseMarkdown } from "#app/platform/parse-markdown.ts";
import { fillPlaceholders, readPlaceholders } from "#app/platform/typed/placeholders.ts";

export const legalPages = ["imprint", "privacy", "accessibility", "terms"] as const;

/** Where one works, and where one lives: what is different for whoever crosses a border in between. */
export const borderPages = [
  "border-de-pl",
  "border-de-cz",
  "border-pl-de",
  "border-pl-cz",
  "border-cz-de",
  "border-cz-pl",
] as const;
export type BorderPage = (typeof borderPages)[number];

/** What the office may word, with days from which its words hold. */
export const wordedPages = [...legalPages, ...borderPages] as const;
export type WordedPage = (typeof wordedPages)[number];

export type LegalText = { title: string; sections: { id: string; text: string }[]; blocks: Block[] };

/** Puts the operator's facts into a text. A line about something the operator does not have is left out. */
export function fillLegalText(source: string, facts: Record<string, string>): LegalText {
  const filled = source
    .split("\n")
    .filter((line) => placeholdersIn(line).every((name) => facts[name] !== ""))
    .join("\n");
  const [first, ...blocks] = parseMarkdown(fillPlaceholders(filled, facts));
  if (first?.type !== "heading" || first.level !== 1) throw new Error("A legal text starts with its title: # Title");
  const sections = blocks.flatMap((block) =>
    block.type === "heading" && block.level === 2 ? [{ id: block.id, text: block.text }] : [],
  );
  return { title: first.text, sections, blocks };
}

/** The names of the facts a text asks for, e.g. {{operator}}. */
export function placeholdersIn(source: string) {
  return readPlaceholders(source).names;
}
