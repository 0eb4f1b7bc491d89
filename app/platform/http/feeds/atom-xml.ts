import type { Lang } from "../../i18n/locales.ts";
import { escapeMarkup } from "../escape-markup.ts";

export type AtomEntry = {
  id: string;
  /** Where it is not the feed's. */
  lang?: Lang;
  title: string;
  href: string;
  author: string;
  category: string;
  published: string;
  updated: string;
  /** HTML. */
  summary: string;
};

export type AtomFeed = {
  lang: Lang;
  id: string;
  title: string;
  author: string;
  /** The address of this feed, and of the page that shows the same to people. */
  self: string;
  page: string;
  updated: string;
  entries: AtomEntry[];
};

/** RFC 4287. */
export function atomXml({ lang, id, title, author, self, page, updated, entries }: AtomFeed) {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    element("id", id),
    element("title", title),
    element("updated", updated),
    `<author>${element("name", author)}</author>`,
    link("self", "application/atom+xml", self),
    link("alternate", "text/html", page),
    ...entries.map(entryXml),
    "</feed>\n",
  ].join("\n");
}

function entryXml({ id, lang, title, href, author, category, published, updated, summary }: AtomEntry) {
  return [
    lang ? `<entry xml:lang="${lang}">` : "<entry>",
    element("id", id),
    element("title", title),
    link("alternate", "text/html", href),
    element("published", published),
    element("updated", updated),
    `<author>${element("name", author)}</author>`,
    `<category term="${escapeMarkup(category)}"/>`,
    `<summary type="html">${escapeMarkup(summary)}</summary>`,
    "</entry>",
  ].join("\n");
}

function element(name: string, text: string) {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function link(rel: string, type: string, href: string) {
  return `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;
}
