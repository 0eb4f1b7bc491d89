import type { Lang } from "#db/codes.ts";

/** What people reach without an account, by a pass that a mail brings: all that is theirs. */
export const ownPaths = {
  askOwnData: (lang: Lang) => `/${lang}/mine/data`,
  ownData: (lang: Lang, pass: string) => `/${lang}/mine/data/${pass}`,
  ownDataFile: (lang: Lang, pass: string) => `/${lang}/mine/data/${pass}/file`,
  eraseOwnData: (lang: Lang, pass: string) => `/${lang}/mine/data/${pass}/erasure`,
  overview: (lang: Lang, pass: string) => `/${lang}/mine/overview/${pass}`,
  applyByEuropass: (lang: Lang, listingId: string) => `/${lang}/europass/${listingId}`,
  /** To choose an application whose answers shall be given to this listing, too. */
  askEarlier: (lang: Lang, listingId: string) => `/${lang}/mine/applications?for=${listingId}`,
  overviewFor: (lang: Lang, pass: string, listingId: string) => `/${lang}/mine/overview/${pass}?for=${listingId}`,
  applyAgain: (lang: Lang, pass: string, listingId: string, applicationId: string) =>
    `/${lang}/mine/overview/${pass}/again/${listingId}/${applicationId}`,
  openFromOverview: (lang: Lang, pass: string, applicationId: string) =>
    `/${lang}/mine/overview/${pass}/applications/${applicationId}`,
};
