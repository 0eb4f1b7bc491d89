import { escapeMarkup } from "#app/platform/http/escape-markup.ts";
import type { EmbeddedList } from "./find-embedded.server.ts";

/** The list as a page of its own, for a frame: readable without any script, and each link opens beside the site around it. */
export function embeddedHtml({ lang, title, items, nothing, more }: EmbeddedList) {
  const lines = items.map(
    (item) =>
      `<li>${link(item.href, item.title)}${item.lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join("")}</li>`,
  );
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    '<link rel="stylesheet" href="/embed.css"></head><body><main>',
    `<h1>${escapeMarkup(title)}</h1>`,
    nothing === null ? `<ul>${lines.join("")}</ul>` : `<p>${escapeMarkup(nothing)}</p>`,
    `<p>${link(more.href, more.text)}</p></main></body></html>\n`,
  ].join("");
}

function link(href: string, text: string) {
  return `<a href="${escapeMarkup(href)}" target="_blank" rel="noopener">${escapeMarkup(text)}</a>`;
}
