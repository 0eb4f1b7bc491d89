import type { Lang } from "#db/codes.ts";

/** What people reach without an account, by a pass that a mail brings: all that is theirs. */
export const ownPaths = {
  askOwnData: (lang: Lang) => `/${lang}/mine/data`,
  ownData: (lang: Lang, pass: string) => `/${lang}/mine/data/${pass}`,
  ownDataFile: (lang: Lang, pass: string) => `/${lang}/mine/data/${pass}/file`,
  eraseOwnData: (lang: Lang, pass: string) => `/${lang}/mine/data/${pass}/erasure`,
  overview: (lang: Lang, pass: string) => `/${lang}/mine/overview/${pass}`,
  openFromOverview: (lang: Lang, pass: string, applicationId: string) =>
    `/${lang}/mine/overview/${pass}/applications/${applicationId}`,
};
