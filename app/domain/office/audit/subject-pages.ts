import { paths } from "#app/paths.ts";
import type { OfficeRight } from "#app/platform/http/office-may.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";

type SubjectPlace = { path: (lang: Lang, id: string) => string; right: OfficeRight };

/** Where the office looks at what was acted on, and who of it may. */
export const subjectPages = {
  company: { path: paths.officeCompany, right: "companies" },
  listing: { path: paths.officeListing, right: "listings" },
  event: { path: paths.officeEvent, right: "events" },
  example: { path: paths.officeExample, right: "examples" },
  note: { path: paths.officeNote, right: "news" },
  ruling: { path: paths.officeRuling, right: "reports" },
  legalText: { path: paths.officeLegalText, right: "texts" },
  question: { path: paths.officeQuestion, right: "phrases" },
  mailText: { path: paths.officeMailText, right: "texts" },
} satisfies Record<string, SubjectPlace>;

export type SubjectPage = keyof typeof subjectPages;

/** The same for somebody of the office: its name stays, the way to a page that is not theirs goes. */
export function subjectFor<Subject extends { page: SubjectPage | null }>(
  subject: Subject,
  may: (right: OfficeRight) => boolean,
): Subject {
  return subject.page === null || may(subjectPages[subject.page].right) ? subject : { ...subject, page: null };
}
