import { hreflangs, type Lang, langs } from "#app/platform/i18n/locales.ts";
import { escapeMarkup } from "./escape-markup.ts";

/** One page: its path in each language, asked for only when it is written, and when it last changed. */
export type SitemapPage = { pathIn: (lang: Lang) => string; updatedAt: string | null };

const pagesAPart = Math.floor(10_000 / langs.length);

/** Search engines take 50,000 addresses in a file; ours hold at most 10,000, so that none takes long to make. */
export function sitemapParts(pages: SitemapPage[]): SitemapPage[][] {
  const count = Math.max(1, Math.ceil(pages.length / pagesAPart));
  return Array.from({ length: count }, (_, part) => pages.slice(part * pagesAPart, (part + 1) * pagesAPart));
}

export function sitemapXml(origin: string, pages: SitemapPage[]) {
  const urls = pages.flatMap(({ pathIn, updatedAt }) => {
    const links = hreflangs(pathIn).map(
      ({ hreflang, path }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(origin + path)}"/>`,
    );
    const rest = `${updatedAt ? `<lastmod>${escapeMarkup(updatedAt)}</lastmod>` : ""}${links.join("")}`;
    return langs.map((lang) => `<url><loc>${escapeMarkup(origin + pathIn(lang))}</loc>${rest}</url>\n`);
  });
  const names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>\n${urls.join("")}</urlset>\n`;
}

export function sitemapIndexXml(parts: { address: string; updatedAt: string | null }[]) {
  const maps = parts.map(({ address, updatedAt }) => {
    const age = updatedAt ? `<lastmod>${escapeMarkup(updatedAt)}</lastmod>` : "";
    return `<sitemap><loc>${escapeMarkup(address)}</loc>${age}</sitemap>\n`;
  });
  const name = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex ${name}>\n${maps.join("")}</sitemapindex>\n`;
}

/** When the youngest of these pages changed; null where none of them knows. */
export function lastChange(pages: SitemapPage[]) {
  return (
    pages
      .flatMap(({ updatedAt }) => updatedAt ?? [])
      .sort()
      .at(-1) ?? null
  );
}
