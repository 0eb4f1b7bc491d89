import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** What is for people who want to come home, beside the page itself. */
export const returneePaths = {
  officeHomeFacts: (lang: Lang, query = "") => withQuery(`/${lang}/office/home-facts`, query),
  newHomeFact: (lang: Lang, kind: string) => `/${lang}/office/home-facts/new/${kind}`,
  officeHomeFact: (lang: Lang, id: string) => `/${lang}/office/home-facts/${id}`,
  removeHomeFact: (lang: Lang, id: string) => `/${lang}/office/home-facts/${id}/removal`,
};
