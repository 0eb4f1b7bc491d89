import { useLocation } from "@remix-run/react";
import type { OfficeRole } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { officeMay, type OfficeRight } from "#app/platform/http/office-may.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "./finished.tsx";

type Props = { lang: Lang };

export const PublicNavigation = finished(({ lang }: Props) => {
  const t = useTexts();
  const links = [
    { href: paths.companies(lang), label: t("nav.companies") },
    { href: paths.events(lang), label: t("nav.events") },
    { href: paths.returnee(lang), label: t("nav.returnees") },
    { href: paths.saved(lang), label: t("nav.saved") },
    { href: paths.signIn(lang), label: t("nav.forCompanies") },
  ];
  return (
    <nav id="menu" className="frame-nav" aria-label={t("nav.label")}>
      {links.map(({ href, label }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </nav>
  );
});

type WorkProps = Props & {
  audience: "employer" | "office";
  /** Of who reads an office page; null where nobody knows. */
  officeRole: OfficeRole | null;
};

/** Of those who work here: one row. What does not fit beside the first ones opens below it, as a part of the page. */
export function WorkNavigation({ lang, audience, officeRole }: WorkProps) {
  const t = useTexts();
  const { pathname } = useLocation();
  const desks: Record<typeof audience, { first: WorkLink[]; more: WorkLink[] }> = {
    employer: {
      first: [
        { href: paths.employer(lang), label: t("nav.overview"), with: [paths.memberNews(lang)] },
        { href: paths.employerListings(lang), label: t("nav.listings"), with: [paths.bringIn(lang)] },
        { href: paths.employerApplications(lang), label: t("nav.applications"), with: [paths.employerLetters(lang)] },
      ],
      more: [
        { href: paths.companyProfile(lang), label: t("nav.company") },
        { href: paths.employerEvents(lang), label: t("nav.events") },
        { href: paths.demandOf(lang, "employer"), label: t("demand:nav") },
        { href: paths.employerExamples(lang), label: t("nav.examples") },
        { href: paths.employerTeam(lang), label: t("nav.team") },
        { href: paths.account(lang), label: t("nav.account") },
      ],
    },
    office: {
      first: [
        { href: paths.office(lang), label: t("nav.waiting"), about: "waiting" },
        { href: paths.officeFind(lang), label: t("nav.find"), about: "finding" },
        { href: paths.officeCompanies(lang), label: t("nav.companies"), about: "companies" },
      ],
      more: [
        {
          href: paths.officeAnswers(lang),
          label: t("nav.answers"),
          about: "answers",
          with: [paths.officeUpkeep(lang)],
        },
        { href: paths.officeEvents(lang), label: t("nav.events"), about: "events" },
        { href: paths.demandOf(lang, "office"), label: t("demand:nav"), about: "demand" },
        { href: paths.officeExamples(lang), label: t("nav.examples"), about: "examples" },
        { href: paths.officeNews(lang), label: t("nav.news"), about: "news" },
        { href: paths.officeContacts(lang), label: t("contacts:nav"), about: "contacts" },
        { href: paths.officeReports(lang), label: t("nav.reports"), about: "reports" },
        { href: paths.officeReturnees(lang), label: t("nav.returneeList"), about: "returnees" },
        { href: paths.officeSynonyms(lang), label: t("nav.searchWords"), about: "synonyms" },
        { href: paths.officePay(lang), label: t("nav.pay"), about: "pay" },
        { href: paths.officePhrases(lang), label: t("nav.phrases"), about: "phrases" },
        { href: paths.officeTexts(lang), label: t("wording:nav"), about: "texts" },
        { href: paths.officeProtection(lang), label: t("nav.protection"), about: "protection" },
        { href: paths.officers(lang), label: t("officers:nav"), about: "officers" },
        { href: paths.account(lang), label: t("nav.account") },
      ],
    },
  };
  const { first, more } = desks[audience];
  const isTheirs = ({ about }: WorkLink) => !about || (officeRole !== null && officeMay(officeRole, about));
  const link = (shown: WorkLink) => (
    <a key={shown.href} href={shown.href} aria-current={currentIn(shown, pathname, first[0]?.href)}>
      {shown.label}
    </a>
  );
  return (
    <nav className={`frame-nav work-nav work-nav-${audience}`} aria-label={t("nav.label")}>
      {first.filter(isTheirs).map(link)}
      <a className="menu-open" href="#menu">
        {t("nav.more")}
      </a>
      <a className="menu-close" href="#">
        {t("nav.closeMenu")}
      </a>
      <div id="menu" className="work-nav-more">
        {more.filter(isTheirs).map(link)}
        <form method="post" action={paths.signOut(lang)}>
          <button>{t("nav.signOut")}</button>
        </form>
      </div>
    </nav>
  );
}

type WorkLink = {
  href: string;
  label: string;
  /** What the office does there. */
  about?: OfficeRight;
  /** Pages elsewhere that one reaches from here. */
  with?: string[];
};

/** The page itself, or the part of the site to which it belongs; every address lies below the first link's. */
function currentIn({ href, with: others = [] }: WorkLink, pathname: string, first?: string) {
  if (pathname === href) return "page";
  const below = href !== first && [href, ...others].some((room) => `${pathname}/`.startsWith(`${room}/`));
  return below ? "true" : undefined;
}
