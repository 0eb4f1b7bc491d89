import type { Lang } from "#db/codes.ts";

/** Being called instead of writing. */
export const callbackPaths = {
  callback: (lang: Lang, listingId: string) => `/${lang}/callbacks/${listingId}`,
  myCallback: (lang: Lang, token: string) => `/${lang}/mine/callbacks/${token}`,
  withdrawMyCallback: (lang: Lang, token: string) => `/${lang}/mine/callbacks/${token}/withdrawal`,
  answerCallback: (lang: Lang, token: string) => `/${lang}/answer/callbacks/${token}`,
  employerCallbacks: (lang: Lang) => `/${lang}/employer/callbacks`,
  employerCallback: (lang: Lang, callbackId: string) => `/${lang}/employer/callbacks/${callbackId}`,
};
