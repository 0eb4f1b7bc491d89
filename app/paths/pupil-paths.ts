import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** What is there for pupils and those who stand beside them. */
export const pupilPaths = {
  explore: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/explore`, query),
};
