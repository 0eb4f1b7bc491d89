import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** Whom of the association one can ask, as the office keeps it. */
export const contactPaths = {
  officeContacts: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/contacts`, query),
  officeNewContact: (lang: Lang) => `/${lang}/office/contacts/new`,
  officeContact: (lang: Lang, contactId: string) => `/${lang}/office/contacts/${contactId}`,
  removeContact: (lang: Lang, contactId: string) => `/${lang}/office/contacts/${contactId}/removal`,
};
