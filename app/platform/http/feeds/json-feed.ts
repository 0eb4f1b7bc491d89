import type { AtomFeed } from "./atom-xml.ts";

/** https://www.jsonfeed.org/version/1.1/: what stands in a feed of Atom, for programs that would rather read JSON. */
export function jsonFeed({ lang, title, author, self, page, entries }: AtomFeed) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: self,
    language: lang,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.href,
      title: entry.title,
      content_html: entry.summary,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: [{ name: entry.author }],
      tags: [entry.category],
      language: entry.lang ?? lang,
    })),
  };
}
