import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** What leaves the board for other programs. */
export const interchangePaths = {
  handingOn: (lang: Lang) => `/${lang}/employer/company/handing-on`,
  /** Of any search: Atom, and the same as JSON Feed. */
  feed: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/feeds/${lang}/jobs.atom`, query),
  jsonFeed: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/feeds/${lang}/jobs.json`, query),
  /** Everything, for job search engines. */
  jobFeed: (lang: Lang) => `/feeds/${lang}/jobs.xml`,
};
