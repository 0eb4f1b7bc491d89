import type { Lang } from "#db/codes.ts";

/** What leaves the board for other programs. */
export const interchangePaths = {
  handingOn: (lang: Lang) => `/${lang}/employer/company/handing-on`,
};
