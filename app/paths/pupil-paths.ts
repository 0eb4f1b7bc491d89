import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** What is there for pupils and those who stand beside them. */
export const pupilPaths = {
  explore: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/explore`, query),
  certificates: (lang: Lang) => `/${lang}/certificates`,

  parentStop: (lang: Lang, token: string) => `/${lang}/parents/stop/${token}`,
  parentAlert: (lang: Lang, token: string, query = "") => withQuery(`/${lang}/parents/alerts/${token}`, query),

  taster: (lang: Lang, listingId: string) => `/${lang}/tasters/${listingId}`,
  tasterSent: (lang: Lang, listingId: string) => `/${lang}/tasters/${listingId}/sent`,
  myTaster: (lang: Lang, token: string) => `/${lang}/mine/tasters/${token}`,
  endMyTaster: (lang: Lang, token: string) => `/${lang}/mine/tasters/${token}/cancellation`,
  tasterAgreement: (lang: Lang, token: string) => `/${lang}/mine/tasters/${token}/agreement`,
  myTasterCalendar: (lang: Lang, token: string) => `/${lang}/mine/tasters/${token}/calendar`,
  answerTaster: (lang: Lang, token: string) => `/${lang}/answer/tasters/${token}`,
  askedTasterCalendar: (lang: Lang, token: string) => `/${lang}/answer/tasters/${token}/calendar`,
  employerTasters: (lang: Lang, listingId: string) => `/${lang}/employer/listings/${listingId}/tasters`,
  withdrawTasterDate: (lang: Lang, listingId: string, dateId: string) =>
    `/${lang}/employer/listings/${listingId}/tasters/${dateId}/removal`,
};
