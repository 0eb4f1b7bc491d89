import { useLocation } from "@remix-run/react";
import type { OfficeRole } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { officeMay } from "#app/platform/http/office-may.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "../finished.tsx";
import { type WorkGroup, type WorkLink, workLinks } from "./work-links.ts";

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
  /** Whether their organisation is one of the association. */
  member: boolean;
};

/**
 * Of those who work here: one row. What does not fit beside the first ones opens below it, as a part of the page. What belongs
 * together has one name in the row, and its pages have a row of their own while one of them is open.
 */
export function WorkNavigation({ lang, audience, officeRole, member }: WorkProps) {
  const t = useTexts();
  const { pathname } = useLocation();
  const { first, more } = workLinks(t, lang, audience);
  const isTheirs = ({ about, forMembers }: WorkLink) =>
    (!about || (officeRole !== null && officeMay(officeRole, about))) && (!forMembers || member);
  const current = (shown: WorkLink) => currentIn(shown, pathname, first[0]?.href);
  const link = (shown: WorkLink) => (
    <a key={shown.href} href={shown.href} aria-current={current(shown)}>
      {shown.label}
    </a>
  );
  const group = ({ label, links }: WorkGroup) => {
    const theirs = links.filter(isTheirs);
    const [top] = theirs;
    if (!top) return null;
    const isOpen = theirs.some((one) => current(one));
    return (
      <div key={label} className={isOpen ? "work-nav-group work-nav-group-open" : "work-nav-group"}>
        <a className="work-nav-head" href={top.href} aria-current={isOpen ? "true" : undefined}>
          {label}
        </a>
        <div className="work-nav-in" role="group" aria-label={label}>
          {theirs.map(link)}
        </div>
      </div>
    );
  };
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
        {more.map((one) => ("links" in one ? group(one) : isTheirs(one) ? link(one) : null))}
        <form method="post" action={paths.signOut(lang)}>
          <button>{t("nav.signOut")}</button>
        </form>
      </div>
    </nav>
  );
}

/** The page itself, or the part of the site to which it belongs; that an address lies below the first link's says nothing: all do. */
function currentIn({ href, with: others = [] }: WorkLink, pathname: string, first?: string) {
  if (pathname === href) return "page";
  const rooms = href === first ? others : [href, ...others];
  return rooms.some((room) => `${pathname}/`.startsWith(`${room}/`)) ? "true" : undefined;
}
