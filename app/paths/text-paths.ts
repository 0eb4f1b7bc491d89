import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** What the office words itself, with days and earlier versions. */
export const textPaths = {
  officeTexts: (lang: Lang) => `/${lang}/office/texts`,
  officeLegalText: (lang: Lang, page: string, query = "") => withQuery(`/${lang}/office/texts/legal/${page}`, query),
  legalDraft: (lang: Lang, page: string, query = "") => withQuery(`/${lang}/office/texts/legal/${page}/draft`, query),
  discardLegalDraft: (lang: Lang, page: string) => `/${lang}/office/texts/legal/${page}/draft/discarding`,
  legalPreview: (lang: Lang, page: string, query = "") =>
    withQuery(`/${lang}/office/texts/legal/${page}/preview`, query),
  legalVersion: (lang: Lang, page: string, id: string, query = "") =>
    withQuery(`/${lang}/office/texts/legal/${page}/versions/${id}`, query),
  officeMailText: (lang: Lang, kind: string, query = "") => withQuery(`/${lang}/office/texts/mails/${kind}`, query),
  officeMails: (lang: Lang) => `/${lang}/office/mails`,
  officeMail: (lang: Lang, name: string, query = "") => withQuery(`/${lang}/office/mails/${name}`, query),
  officeMailPage: (lang: Lang, name: string, query = "") => withQuery(`/${lang}/office/mails/${name}/page`, query),
  officeQuestions: (lang: Lang) => `/${lang}/office/questions`,
  newQuestion: (lang: Lang) => `/${lang}/office/questions/new`,
  officeQuestion: (lang: Lang, id: string) => `/${lang}/office/questions/${id}`,
  retireQuestion: (lang: Lang, id: string) => `/${lang}/office/questions/${id}/retirement`,
  returnQuestion: (lang: Lang, id: string) => `/${lang}/office/questions/${id}/return`,
  callOffLegalVersion: (lang: Lang, page: string, id: string) =>
    `/${lang}/office/texts/legal/${page}/versions/${id}/calling-off`,
};
