import type { MailBlock, MailItem } from "./mail-block.ts";

/** The same mail for programs and people that prefer plain text. */
export function mailText(blocks: MailBlock[]) {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: MailBlock): string {
  if ("heading" in block) return block.heading;
  if ("subheading" in block) return `== ${block.subheading} ==`;
  if ("paragraph" in block) return block.paragraph;
  if ("facts" in block) return block.facts.map(({ label, value }) => `${label}: ${value}`).join("\n");
  if ("button" in block) return `${block.button.label}:\n${block.button.href}`;
  if ("list" in block) return block.list.map(itemText).join("\n\n");
  if ("quote" in block) return block.quote.replace(/^/gm, "> ");
  return block.small;
}

function itemText({ title, text, href, choices }: MailItem) {
  return [`- ${title}`, ...(text?.split("\n") ?? []), href, choices && `${choices.label}: ${choices.href}`]
    .filter(Boolean)
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .join("\n");
}
