import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** What is for people who want to come home, beside the page itself. */
export const returneePaths = {
  newProfile: (lang: Lang) => `/${lang}/returnees/profile`,
  profileSent: (lang: Lang) => `/${lang}/returnees/profile/sent`,
  myProfile: (lang: Lang, token: string, query = "") => withQuery(`/${lang}/mine/profile/${token}`, query),
  confirmProfile: (lang: Lang, token: string) => `/${lang}/mine/profile/${token}/confirmation`,
  extendMyProfile: (lang: Lang, token: string) => `/${lang}/mine/profile/${token}/extension`,
  endMyProfile: (lang: Lang, token: string, query = "") => withQuery(`/${lang}/mine/profile/${token}/end`, query),
  myInterest: (lang: Lang, token: string, interestId: string) =>
    `/${lang}/mine/profile/${token}/interests/${interestId}`,

  employerReturnees: (lang: Lang, query = "") => withQuery(`/${lang}/employer/returnees`, query),
  showInterest: (lang: Lang, groupId: string) => `/${lang}/employer/returnees/${groupId}/interest`,

  officeHomeFacts: (lang: Lang, query = "") => withQuery(`/${lang}/office/home-facts`, query),
  newHomeFact: (lang: Lang, kind: string) => `/${lang}/office/home-facts/new/${kind}`,
  officeHomeFact: (lang: Lang, id: string) => `/${lang}/office/home-facts/${id}`,
  removeHomeFact: (lang: Lang, id: string) => `/${lang}/office/home-facts/${id}/removal`,
};
