import type { Lang } from "#db/codes.ts";

/** Being called instead of writing. */
export const callbackPaths = {
  callback: (lang: Lang, listingId: string) => `/${lang}/callbacks/${listingId}`,
  myCallback: (lang: Lang, token: string) => `/${lang}/mine/callbacks/${token}`,
  withdrawMyCallback: (lang: Lang, token: string) => `/${lang}/mine/callbacks/${token}/withdrawal`,
  myCallbackCalendar: (lang: Lang, token: string) => `/${lang}/mine/callbacks/${token}/calendar`,
  answerCallback: (lang: Lang, token: string) => `/${lang}/answer/callbacks/${token}`,
  askedCallbackCalendar: (lang: Lang, token: string) => `/${lang}/answer/callbacks/${token}/calendar`,
  employerCallbacks: (lang: Lang) => `/${lang}/employer/callbacks`,
  employerCallback: (lang: Lang, callbackId: string) => `/${lang}/employer/callbacks/${callbackId}`,
  employerCallbackCalendar: (lang: Lang, callbackId: string) => `/${lang}/employer/callbacks/${callbackId}/calendar`,
};
