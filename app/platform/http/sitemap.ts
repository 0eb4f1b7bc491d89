import { hreflangs, type Lang, langs } from "#app/platform/i18n/locales.ts";
import { breather } from "#app/platform/jobs/breather.ts";
import { escapeMarkup } from "./escape-markup.ts";

/** One page: its path in each language, asked for only when it is written, and when it last changed. */
export type SitemapPage = { pathIn: (lang: Lang) => string; updatedAt: string | null };

/** Of many pages each is made when it is asked for; an array of them will do as well. */
export type SitemapPages = { length: number; at: (position: number) => SitemapPage | undefined };

const pagesIn = (offered: readonly Lang[]) => Math.floor(10_000 / offered.length);

/** Search engines take 50,000 addresses in a file; ours hold at most 10,000, so that none takes long to make. */
export function sitemapParts(pages: SitemapPages, offered: readonly Lang[] = langs): SitemapPages[] {
  const pagesAPart = pagesIn(offered);
  const count = Math.max(1, Math.ceil(pages.length / pagesAPart));
  return Array.from({ length: count }, (_, part) => ({
    length: Math.min(pagesAPart, pages.length - part * pagesAPart),
    at: (position) => pages.at(part * pagesAPart + position),
  }));
}

/** Thousands of addresses take long to write: others are answered meanwhile. */
export async function sitemapXml(
  origin: string,
  pages: SitemapPages,
  offered: readonly Lang[] = langs,
): Promise<string> {
  const names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  const parts = [`<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>\n`];
  const breathe = breather();
  for (let position = 0; position < pages.length; position++) {
    const page = pages.at(position);
    if (page) parts.push(urlsOf(origin, page, offered));
    await breathe();
  }
  return `${parts.join("")}</urlset>\n`;
}

function urlsOf(origin: string, { pathIn, updatedAt }: SitemapPage, offered: readonly Lang[]) {
  const known = Object.fromEntries(offered.map((lang) => [lang, pathIn(lang)])) as Record<Lang, string>;
  const links = hreflangs((lang) => known[lang], offered).map(
    ({ hreflang, path }) =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(origin + path)}"/>`,
  );
  const rest = `${updatedAt ? `<lastmod>${escapeMarkup(updatedAt)}</lastmod>` : ""}${links.join("")}`;
  return offered.map((lang) => `<url><loc>${escapeMarkup(origin + known[lang])}</loc>${rest}</url>\n`).join("");
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
export async function lastChange(pages: SitemapPages): Promise<string | null> {
  const breathe = breather();
  let last: string | null = null;
  for (let position = 0; position < pages.length; position++) {
    const updatedAt = pages.at(position)?.updatedAt ?? null;
    if (updatedAt !== null && (last === null || updatedAt > last)) last = updatedAt;
    await breathe();
  }
  return last;
}
