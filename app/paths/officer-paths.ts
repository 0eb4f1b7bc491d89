import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** The people of the office, and what it notes of companies. */
export const officerPaths = {
  officers: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/people`, query),
  inviteOfficer: (lang: Lang) => `/${lang}/office/people/invitations`,
  resendOfficerInvitation: (lang: Lang, accountId: string) => `/${lang}/office/people/${accountId}/invitation`,
  officeMailChoice: (lang: Lang) => `/${lang}/office/people/mails`,
  /** By the link in the list of the morning, without signing in. */
  endMorningList: (lang: Lang, token: string) => `/${lang}/morning-list/${token}`,
  officerRole: (lang: Lang, accountId: string) => `/${lang}/office/people/${accountId}/role`,
  removeOfficer: (lang: Lang, accountId: string) => `/${lang}/office/people/${accountId}/removal`,
  companyLog: (lang: Lang, companyId: string, query: URLSearchParams | string = "") =>
    withQuery(`/${lang}/office/companies/${companyId}/log`, query),
  companyLogNote: (lang: Lang, companyId: string, noteId: string) =>
    `/${lang}/office/companies/${companyId}/log/${noteId}`,
  removeLogNote: (lang: Lang, companyId: string, noteId: string) =>
    `/${lang}/office/companies/${companyId}/log/${noteId}/removal`,
};
