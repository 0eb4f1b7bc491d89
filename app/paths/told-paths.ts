import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** Good examples and news: what is told, by the office and by companies. */
export const toldPaths = {
  examples: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/good-examples`, query),
  example: (lang: Lang, slugAndId: string) => `/${lang}/good-examples/${slugAndId}`,
  news: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/news`, query),
  newsFeed: (lang: Lang) => `/${lang}/news.atom`,
  note: (lang: Lang, slugAndId: string) => `/${lang}/news/${slugAndId}`,

  employerExamples: (lang: Lang, query: URLSearchParams | string = "") =>
    withQuery(`/${lang}/employer/good-examples`, query),
  newExample: (lang: Lang) => `/${lang}/employer/good-examples/new`,
  employerExample: (lang: Lang, id: string) => `/${lang}/employer/good-examples/${id}`,
  editExample: (lang: Lang, id: string) => `/${lang}/employer/good-examples/${id}/edit`,
  submitExample: (lang: Lang, id: string) => `/${lang}/employer/good-examples/${id}/submission`,
  takeDownExample: (lang: Lang, id: string) => `/${lang}/employer/good-examples/${id}/taking-down`,
  deleteExample: (lang: Lang, id: string) => `/${lang}/employer/good-examples/${id}/deletion`,
  memberNews: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/employer/news`, query),
  memberNote: (lang: Lang, id: string) => `/${lang}/employer/news/${id}`,

  officeExamples: (lang: Lang) => `/${lang}/office/good-examples`,
  officeNewExample: (lang: Lang) => `/${lang}/office/good-examples/new`,
  officeExample: (lang: Lang, id: string) => `/${lang}/office/good-examples/${id}`,
  officeEditExample: (lang: Lang, id: string) => `/${lang}/office/good-examples/${id}/edit`,
  officePublishExample: (lang: Lang, id: string) => `/${lang}/office/good-examples/${id}/publication`,
  officeSendBackExample: (lang: Lang, id: string) => `/${lang}/office/good-examples/${id}/remark`,
  officeTakeDownExample: (lang: Lang, id: string) => `/${lang}/office/good-examples/${id}/taking-down`,
  officeDeleteExample: (lang: Lang, id: string) => `/${lang}/office/good-examples/${id}/deletion`,
  officeNews: (lang: Lang) => `/${lang}/office/news`,
  officeNewNote: (lang: Lang) => `/${lang}/office/news/new`,
  officeNote: (lang: Lang, id: string) => `/${lang}/office/news/${id}`,
  officeWithdrawNote: (lang: Lang, id: string) => `/${lang}/office/news/${id}/withdrawal`,
  officeDeleteNote: (lang: Lang, id: string) => `/${lang}/office/news/${id}/deletion`,
};
