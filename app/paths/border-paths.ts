import type { Country, Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

type Query = URLSearchParams | string;

/** Living in one country, working in another, and what stays of the pay. */
export const borderPaths = {
  border: (lang: Lang, query: Query = "") => withQuery(`/${lang}/border`, query),
  takeHome: (lang: Lang, query: Query = "") => withQuery(`/${lang}/take-home`, query),
  officeTakeHome: (lang: Lang, query: Query = "") => withQuery(`/${lang}/office/pay/take-home`, query),
  officeTakeHomeYear: (lang: Lang, country: Country, year: number) =>
    `/${lang}/office/pay/take-home/${country}/${year}`,
  withdrawTakeHomeYear: (lang: Lang, country: Country, year: number) =>
    `/${lang}/office/pay/take-home/${country}/${year}/withdrawal`,
};
