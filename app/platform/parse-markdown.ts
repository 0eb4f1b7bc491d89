/** A piece of running text. Links lead only to the web, a mail address, a telephone number or this site. */
export type Inline =
  | { type: "text"; text: string }
  | { type: "strong"; text: string }
  | { type: "link"; text: string; href: string }
  | { type: "break" };

export type Block =
  | { type: "heading"; level: 1 | 2 | 3; id: string; text: string }
  | { type: "paragraph"; content: Inline[] }
  | { type: "list"; items: Inline[][] };

/**
 * Reads the small part of Markdown that a legal text needs: headings, paragraphs, "- " lists, **strong**,
 * [links](https://…) and a backslash at the end of a line for a line break. Everything else, HTML too, stays text.
 */
export function parseMarkdown(source: string): Block[] {
  return source
    .replaceAll("\r", "")
    .split(/\n{2,}|\n(?=#)|(?<=^#[^\n]*)\n/m)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(parseBlock);
}

function parseBlock(block: string, index: number): Block {
  const heading = /^(#{1,3}) +(.+)$/.exec(block);
  if (heading?.[1] && heading[2]) {
    return { type: "heading", level: heading[1].length as 1 | 2 | 3, id: `section-${index}`, text: heading[2].trim() };
  }
  if (!block.startsWith("- ")) return { type: "paragraph", content: parseInline(block) };
  const items = block.slice(2).split(/\n- /);
  return { type: "list", items: items.map(parseInline) };
}

function parseInline(text: string): Inline[] {
  const parts = text.split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^\s)]+\)|\\\n)/);
  return parts.filter(Boolean).map(parsePart);
}

function parsePart(part: string): Inline {
  if (part === "\\\n") return { type: "break" };
  const strong = /^\*\*([^*]+)\*\*$/.exec(part)?.[1];
  if (strong) return { type: "strong", text: strong };
  const [, text, href] = /^\[([^\]]+)\]\(([^\s)]+)\)$/.exec(part) ?? [];
  if (text && href && isHarmless(href)) return { type: "link", text, href };
  return { type: "text", text: part.replace(/\n */g, " ") };
}

function isHarmless(href: string) {
  return /^(https?:\/\/|mailto:|tel:|\/(?![/\\]))/.test(href);
}
