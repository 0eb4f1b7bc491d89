import { paths } from "#app/paths.ts";
import type { OfficeRight } from "#app/platform/http/office-may.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

export type WorkLink = {
  href: string;
  label: string;
  /** What the office does there. */
  about?: OfficeRight;
  /** Not for partners and universities. */
  forMembers?: true;
  /** Pages elsewhere that one reaches from here. */
  with?: string[];
};

/** Pages that belong together, under one name. */
export type WorkGroup = { label: string; links: WorkLink[] };

/** `first`: those for which a phone has room. */
type WorkLinks = { first: WorkLink[]; more: (WorkLink | WorkGroup)[] };

export function workLinks(t: Texts, lang: Lang, audience: "employer" | "office"): WorkLinks {
  return audience === "employer" ? employerLinks(t, lang) : officeLinks(t, lang);
}

function employerLinks(t: Texts, lang: Lang): WorkLinks {
  return {
    first: [
      {
        href: paths.employer(lang),
        label: t("nav.overview"),
        with: [paths.memberNews(lang), paths.employerRulings(lang)],
      },
      {
        href: paths.employerListings(lang),
        label: t("nav.listings"),
        with: [paths.bringIn(lang), paths.programs(lang)],
      },
      {
        href: paths.employerApplications(lang),
        label: t("nav.applications"),
        with: [paths.employerLetters(lang), paths.employerCallbacks(lang)],
      },
    ],
    more: [
      { href: paths.companyProfile(lang), label: t("nav.company") },
      { href: paths.employerEvents(lang), label: t("nav.events") },
      { href: paths.demandOf(lang, "employer"), label: t("demand:nav"), forMembers: true },
      { href: paths.employerExamples(lang), label: t("nav.examples"), forMembers: true },
      { href: paths.employerReturnees(lang), label: t("nav.returneeList"), forMembers: true },
      { href: paths.employerTeam(lang), label: t("nav.team") },
      { href: paths.account(lang), label: t("nav.account") },
    ],
  };
}

function officeLinks(t: Texts, lang: Lang): WorkLinks {
  return {
    first: [
      {
        href: paths.office(lang),
        label: t("nav.waiting"),
        about: "waiting",
        with: [paths.officeRefusals(lang), paths.officeHandingOn(lang)],
      },
      { href: paths.officeFind(lang), label: t("nav.find"), about: "finding" },
      {
        href: paths.officeCompanies(lang),
        label: t("nav.companies"),
        about: "companies",
        with: [paths.officeAdmissions(lang)],
      },
    ],
    more: [
      { href: paths.officeAnswers(lang), label: t("nav.answers"), about: "answers", with: [paths.officeUpkeep(lang)] },
      {
        label: t("nav.region"),
        links: [
          {
            href: paths.officeEvents(lang),
            label: t("nav.events"),
            about: "events",
            with: [paths.officeSchoolHolidays(lang), paths.officeCalendars(lang)],
          },
          { href: paths.officeExamples(lang), label: t("nav.examples"), about: "examples" },
          { href: paths.officeNews(lang), label: t("nav.news"), about: "news" },
          { href: paths.demandOf(lang, "office"), label: t("demand:nav"), about: "demand" },
          {
            href: paths.officeReturnees(lang),
            label: t("nav.returneeList"),
            about: "returnees",
            with: [paths.officeHomeFacts(lang)],
          },
          { href: paths.officeContacts(lang), label: t("contacts:nav"), about: "contacts" },
        ],
      },
      {
        label: t("nav.tables"),
        links: [
          { href: paths.officeTexts(lang), label: t("wording:nav"), about: "texts", with: [paths.officeMails(lang)] },
          { href: paths.officePhrases(lang), label: t("nav.phrases"), about: "phrases" },
          { href: paths.officeQuestions(lang), label: t("nav.questions"), about: "phrases" },
          { href: paths.officeSynonyms(lang), label: t("nav.searchWords"), about: "synonyms" },
          { href: paths.officePay(lang), label: t("nav.pay"), about: "pay" },
        ],
      },
      {
        label: t("nav.oversight"),
        links: [
          { href: paths.officeReports(lang), label: t("nav.reports"), about: "reports" },
          { href: paths.officeRulings(lang), label: t("ruling:office.title"), about: "reports" },
          { href: paths.officeProtection(lang), label: t("nav.protection"), about: "protection" },
          { href: paths.officeAudit(lang), label: t("audit:title"), about: "audit" },
          { href: paths.officers(lang), label: t("officers:nav"), about: "officers" },
        ],
      },
      { href: paths.account(lang), label: t("nav.account") },
    ],
  };
}
