import { type Block, parseMarkdown } from "#app/platform/parse-markdown.ts";

export const legalPages = ["imprint", "privacy", "accessibility", "terms"] as const;
export type LegalPage = (typeof legalPages)[number];

export type LegalText = { title: string; sections: { id: string; text: string }[]; blocks: Block[] };

/** Puts the operator's facts into a text. A line about something the operator does not have is left out. */
export function fillLegalText(source: string, facts: Record<string, string>): LegalText {
  const filled = source
    .split("\n")
    .filter((line) => placeholdersIn(line).every((name) => facts[name] !== ""))
    .join("\n")
    .replace(placeholder, (whole, name: string) => facts[name] ?? whole);
  const [first, ...blocks] = parseMarkdown(filled);
  if (first?.type !== "heading" || first.level !== 1) throw new Error("A legal text starts with its title: # Title");
  const sections = blocks.flatMap((block) =>
    block.type === "heading" && block.level === 2 ? [{ id: block.id, text: block.text }] : [],
  );
  return { title: first.text, sections, blocks };
}

/** The names of the facts a text asks for, e.g. {{operator}}. */
export function placeholdersIn(source: string) {
  return [...source.matchAll(placeholder)].map(([, name]) => name ?? "");
}

const placeholder = /{{(\w+)}}/g;
