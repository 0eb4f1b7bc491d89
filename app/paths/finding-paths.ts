import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** What the office finds, and does about a listing that nobody asked it about. */
export const findingPaths = {
  officeFind: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/find`, query),
  correctListing: (lang: Lang, listingId: string) => `/${lang}/office/listings/${listingId}/correction`,
  writeAboutListing: (lang: Lang, listingId: string) => `/${lang}/office/listings/${listingId}/letter`,
};
