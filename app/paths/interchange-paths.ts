import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** As the offices of other countries offer it, behind our own name for it. */
const euresBase = "/eures/input/api/jv/v0.1";

/** What leaves the board for other programs. */
export const interchangePaths = {
  handingOn: (lang: Lang) => `/${lang}/employer/company/handing-on`,
  /** Of any search: Atom, and the same as JSON Feed. */
  feed: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/feeds/${lang}/jobs.atom`, query),
  jsonFeed: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/feeds/${lang}/jobs.json`, query),
  /** The page that makes the line with which another site shows listings of ours. */
  embed: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/embed`, query),
  /** What stands in the frame of that other site; and the same for the script that shows it without a frame. */
  embeddedPage: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/embed/list`, query),
  embeddedData: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/feeds/${lang}/embed.json`, query),
  embedScript: () => "/embed.js",
  /** Asked for by coordination offices of EURES. */
  eures: (what: "ping" | "getAll" | "getDetails") => `${euresBase}/${what}`,
  euresChanges: (since: number | string) => `${euresBase}/getChanges/${since}`,
  handedOn: (lang: Lang) => `/${lang}/employer/company/handed-on`,
  officeHandingOn: (lang: Lang) => `/${lang}/office/handing-on`,
  officeBaRun: (lang: Lang, runId: string) => `/${lang}/office/handing-on/${runId}`,
  /** Everything, for job search engines. */
  jobFeed: (lang: Lang) => `/feeds/${lang}/jobs.xml`,
};
