import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** Living in one country, working in another. */
export const borderPaths = {
  border: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/border`, query),
};
