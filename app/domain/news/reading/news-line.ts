import type { Lang } from "#db/codes.ts";
import type { Instant } from "#db/schema.ts";
import { dayOf } from "#app/platform/days.ts";
import type { NewsView } from "../news-view.ts";

/** A note where many stand below each other. */
export type NewsLine = {
  id: string;
  slug: string;
  lang: Lang;
  title: string;
  beginning: string;
  membersOnly: boolean;
  publishedAt: Instant;
  updatedAt: Instant;
};

export function newsLine({ id, slug, told, membersOnly, publishedAt, updatedAt }: NewsView): NewsLine {
  const { lang, title, text } = told;
  return {
    id,
    slug,
    lang,
    title,
    beginning: beginningOf(text),
    membersOnly,
    publishedAt: publishedAt ?? updatedAt,
    updatedAt,
  };
}

const shown = 200;

/** Up to a word's end, in one line. */
function beginningOf(text: string) {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= shown) return line;
  const cut = line.slice(0, shown);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s,;:.]+$/, "")} …`;
}

const newsOnPage = 20;

/** "2026", by the clock of the board. */
export const yearOfNews = ({ publishedAt }: Pick<NewsLine, "publishedAt">) => dayOf(new Date(publishedAt)).slice(0, 4);

export type NewsAsked = { year: string | null; page: number };

/** A page of all, or of a year that has some. */
export function newsPage(lines: NewsLine[], asked: NewsAsked) {
  const years = [...new Set(lines.map(yearOfNews))];
  const year = years.find((one) => one === asked.year) ?? null;
  const found = year === null ? lines : lines.filter((line) => yearOfNews(line) === year);
  const pages = Math.max(1, Math.ceil(found.length / newsOnPage));
  const page = Math.min(Math.max(1, asked.page), pages);
  return { years, year, page, pages, shown: found.slice((page - 1) * newsOnPage, page * newsOnPage) };
}

export function parseNewsAsked(query: URLSearchParams): NewsAsked {
  const year = query.get("year") ?? "";
  const page = Math.min(10_000, Math.floor(Number(query.get("page"))));
  return { year: /^\d{4}$/.test(year) ? year : null, page: page > 0 ? page : 1 };
}

export function newsQuery({ year, page }: NewsAsked) {
  return new URLSearchParams({ ...(year ? { year } : {}), ...(page > 1 ? { page: String(page) } : {}) });
}
