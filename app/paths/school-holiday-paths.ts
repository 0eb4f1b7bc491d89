import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** The holidays of schools, as the office enters them. */
export const schoolHolidayPaths = {
  officeSchoolHolidays: (lang: Lang, query = "") => withQuery(`/${lang}/office/school-holidays`, query),
  officeSchoolHoliday: (lang: Lang, id: string) => `/${lang}/office/school-holidays/${id}`,
  removeSchoolHoliday: (lang: Lang, id: string) => `/${lang}/office/school-holidays/${id}/removal`,
  importSchoolHolidays: (lang: Lang) => `/${lang}/office/school-holidays/import`,
  schoolHolidayTemplate: (lang: Lang) => `/${lang}/office/school-holidays/import/template`,
};
