import { escapeMarkup } from "./http/escape-markup.ts";

/** A piece of a line: a link where it is an address of the web. */
export type Piece = { text: string; href: string | null };

/**
 * What a person typed as plain text: paragraphs where a line is empty, lines as they were broken, and web addresses that
 * can be followed. Nothing else means anything, so nothing can be broken by it.
 */
export function linkedParagraphs(text: string): Piece[][] {
  return text
    .replaceAll("\r", "")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map(piecesOf);
}

/** The same as HTML, for whoever reads it in a feed. */
export function paragraphsHtml(text: string) {
  return linkedParagraphs(text)
    .map((pieces) => `<p>${pieces.map(pieceHtml).join("")}</p>`)
    .join("");
}

function pieceHtml({ text, href }: Piece) {
  if (href !== null) return `<a href="${escapeMarkup(href)}">${escapeMarkup(text)}</a>`;
  return escapeMarkup(text).replaceAll("\n", "<br>");
}

/** What ends a sentence or closes a bracket is no part of an address. */
const address = /https?:\/\/[^\s<>"„“”»«]*[^\s<>"„“”»«.,;:!?)\]]/g;

function piecesOf(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of paragraph.matchAll(address)) {
    if (!URL.canParse(found)) continue;
    if (index > from) pieces.push({ text: paragraph.slice(from, index), href: null });
    pieces.push({ text: found, href: found });
    from = index + found.length;
  }
  if (from < paragraph.length) pieces.push({ text: paragraph.slice(from), href: null });
  return pieces;
}
