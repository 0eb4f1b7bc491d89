import type { AlertVerdict } from "#db/alerts/alert-codes.ts";
import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** Alerts: how one signs up, and what the links of their mails open. */
export const alertPaths = {
  myAlert: (lang: Lang, token: string) => `/${lang}/mine/alerts/${token}`,
  confirmAlert: (lang: Lang, token: string) => `/${lang}/mine/alerts/${token}/confirmation`,
  unsubscribe: (lang: Lang, token: string) => `/${lang}/mine/alerts/${token}/unsubscribe`,
  pauseAlert: (lang: Lang, token: string) => `/${lang}/mine/alerts/${token}/pause`,
  alertWanted: (lang: Lang, token: string) => `/${lang}/mine/alerts/${token}/wanted`,
  /** `says`: what is chosen when the page opens. */
  alertFeedback: (lang: Lang, token: string, listingId: string, says?: AlertVerdict) =>
    withQuery(`/${lang}/mine/alerts/${token}/listings/${listingId}`, says ? `says=${says}` : ""),
  newAlert: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/alerts/new`, query),
  alertSent: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/alerts/sent`, query),
};
