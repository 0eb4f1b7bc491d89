import type { Country, Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

type Query = URLSearchParams | string;

/** Living in one country, working in another, what stays of the pay, and guides. */
export const borderPaths = {
  border: (lang: Lang, query: Query = "") => withQuery(`/${lang}/border`, query),
  takeHome: (lang: Lang, query: Query = "") => withQuery(`/${lang}/take-home`, query),
  guides: (lang: Lang) => `/${lang}/guides`,
  guide: (lang: Lang, id: string) => `/${lang}/guides/${id}`,
  officeTakeHome: (lang: Lang, query: Query = "") => withQuery(`/${lang}/office/pay/take-home`, query),
  officeTakeHomeYear: (lang: Lang, country: Country, year: number) =>
    `/${lang}/office/pay/take-home/${country}/${year}`,
  withdrawTakeHomeYear: (lang: Lang, country: Country, year: number) =>
    `/${lang}/office/pay/take-home/${country}/${year}/withdrawal`,
};
