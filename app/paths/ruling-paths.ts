import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** What the office decided, why, and how to appeal against it. */
export const rulingPaths = {
  rulingByLink: (lang: Lang, token: string) => `/${lang}/mine/decisions/${token}`,
  employerRulings: (lang: Lang) => `/${lang}/employer/decisions`,
  employerRuling: (lang: Lang, number: string) => `/${lang}/employer/decisions/${number}`,
  officeRulings: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/decisions`, query),
  officeRuling: (lang: Lang, number: string) => `/${lang}/office/decisions/${number}`,
  transparency: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/transparency`, query),
  transparencyFile: (lang: Lang, format: "csv" | "json", year: number) =>
    `/${lang}/transparency.${format}?year=${year}`,
};
