import { useLocation } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { paths, withQuery } from "#app/paths.ts";
import { showAgain } from "#app/platform/http/form.ts";
import { type Lang, langs } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { languageNames } from "./language-names.ts";
import { Mark } from "./mark.tsx";
import { type Rendered, Rendering, withoutLang, type WrittenForm } from "./page-form.tsx";

export type Audience = "public" | "employer" | "office";

type FrameProps = {
  lang: Lang;
  audience: Audience;
  /** The search bar, where the page has one. */
  search: ReactNode;
  /** True where the page itself keeps its distance from the edges. */
  bleed: boolean;
  alternates: Record<Lang, string> | null;
  boardName: string;
  demo: boolean;
  /** Whether the board itself sees to it that everybody gets an answer: only then is it promised. */
  guaranteed: boolean;
  /** For which of several companies the reader acts; null: they have no choice. */
  acting: { company: string | null } | null;
  children: ReactNode;
};

/** Everything around a page: skip link, header with the search bar, main, footer. */
export function Frame({
  lang,
  audience,
  search,
  bleed,
  alternates,
  boardName,
  demo,
  guaranteed,
  acting,
  children,
}: FrameProps) {
  const t = useTexts();
  const { form } = useContext(Rendering);
  return (
    <>
      <a className="skip-link" href="#main">
        {t("frame.skip")}
      </a>
      {form ? <EnterKey form={form} /> : null}
      <header className="frame-top">
        <div className={audience === "public" ? "wrap frame-bar" : "wrap frame-bar frame-bar-long"}>
          <a className="brand" href={paths.home(lang)}>
            <Mark />
            <span>{boardName}</span>
          </a>
          <a className="menu-open" href="#menu">
            {t("nav.menu")}
          </a>
          <a className="menu-close" href="#">
            {t("nav.closeMenu")}
          </a>
          <Navigation lang={lang} audience={audience} />
          {alternates ? <LanguageSwitch lang={lang} alternates={alternates} form={form} /> : null}
        </div>
        {search}
      </header>
      {audience === "employer" && acting ? <ActingFor lang={lang} company={acting.company} /> : null}
      <main id="main" tabIndex={-1} className={bleed ? "bleed" : "wrap"}>
        {children}
      </main>
      <Footer {...{ lang, boardName, demo, guaranteed }} />
    </>
  );
}

function Navigation({ lang, audience }: { lang: Lang; audience: Audience }) {
  const t = useTexts();
  const links = {
    public: [
      { href: paths.companies(lang), label: t("nav.companies") },
      { href: paths.returnee(lang), label: t("nav.returnees") },
      { href: paths.saved(lang), label: t("nav.saved") },
      { href: paths.signIn(lang), label: t("nav.forCompanies") },
    ],
    employer: [
      { href: paths.employer(lang), label: t("nav.overview") },
      { href: paths.employerListings(lang), label: t("nav.listings") },
      { href: paths.employerApplications(lang), label: t("nav.applications") },
      { href: paths.companyProfile(lang), label: t("nav.company") },
      { href: paths.employerTeam(lang), label: t("nav.team") },
      { href: paths.account(lang), label: t("nav.account") },
    ],
    office: [
      { href: paths.office(lang), label: t("nav.waiting") },
      { href: paths.officeCompanies(lang), label: t("nav.companies") },
      { href: paths.officeAnswers(lang), label: t("nav.answers") },
      { href: paths.officeReports(lang), label: t("nav.reports") },
      { href: paths.officeReturnees(lang), label: t("nav.returneeList") },
      { href: paths.officeSynonyms(lang), label: t("nav.searchWords") },
      { href: paths.officePay(lang), label: t("nav.pay") },
      { href: paths.officePhrases(lang), label: t("nav.phrases") },
      { href: paths.account(lang), label: t("nav.account") },
    ],
  }[audience];
  return (
    <nav id="menu" className="frame-nav" aria-label={t("nav.label")}>
      {links.map(({ href, label }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
      {audience === "public" ? null : (
        <form method="post" action={paths.signOut(lang)}>
          <button>{t("nav.signOut")}</button>
        </form>
      )}
    </nav>
  );
}

/** Whoever works for several companies sees at a glance for which they do now, and changes it with the page kept. */
function ActingFor({ lang, company }: { lang: Lang; company: string | null }) {
  const t = useTexts();
  const { pathname, search } = useLocation();
  if (pathname === paths.accountCompanies(lang)) return null;
  const to = /\/employer(\/|$)/.test(pathname) ? pathname + search : "";
  return (
    <p className="wrap acting-for">
      {company ? <span>{t("frame.actingFor", { company })}</span> : null}
      <a href={withQuery(paths.accountCompanies(lang), to ? new URLSearchParams({ to }) : "")}>
        {t("frame.switchCompany")}
      </a>
    </p>
  );
}

type SwitchProps = { lang: Lang; alternates: Record<Lang, string>; form: Rendered["form"] };

/** Links; where somebody may have written something, buttons of that form, which then comes back in the other language. */
function LanguageSwitch({ lang, alternates, form }: SwitchProps) {
  const t = useTexts();
  return (
    <nav className="lang-switch" aria-label={t("frame.language")}>
      {langs.map((other) => {
        const said = {
          lang: other,
          "aria-current": other === lang ? ("true" as const) : undefined,
          "aria-label": `${other.toUpperCase()} – ${languageNames[other]}`,
        };
        return form ? (
          <button
            key={other}
            form={form.id}
            formAction={form.action === null ? alternates[other] : `/${other}${withoutLang(form.action)}`}
            formEncType="application/x-www-form-urlencoded"
            formNoValidate
            {...(form.method === "post" ? { name: showAgain, value: "on" } : {})}
            {...said}
          >
            {other.toUpperCase()}
          </button>
        ) : (
          <a key={other} href={alternates[other]} hrefLang={other} {...said}>
            {other.toUpperCase()}
          </a>
        );
      })}
    </nav>
  );
}

/**
 * The Enter key presses the first button that belongs to a form, wherever it stands. This one stands before the language
 * switch, and sends the form as its own button does: as the one that the form names, where it has several.
 */
function EnterKey({ form: { id, enter } }: { form: WrittenForm }) {
  const t = useTexts();
  return (
    <button form={id} {...enter} className="visually-hidden" tabIndex={-1} aria-hidden="true">
      {t("form.send")}
    </button>
  );
}

type FooterProps = Pick<FrameProps, "lang" | "boardName" | "demo" | "guaranteed">;

function Footer({ lang, boardName, demo, guaranteed }: FooterProps) {
  const t = useTexts();
  return (
    <footer className="frame-foot">
      <div className="wrap">
        <p className="brand">
          <Mark />
          {boardName}
        </p>
        <p>
          {t("frame.promise.pay")} {guaranteed ? `${t("frame.promise.answer")} ` : ""}
          {t("frame.promise.unseen")}
        </p>
        <nav aria-label={t("frame.legal")}>
          <a href={paths.occupations(lang)}>{t("frame.occupations")}</a>
          <a href={paths.myApplications(lang)}>{t("frame.myApplications")}</a>
          <a href={paths.imprint(lang)}>{t("frame.imprint")}</a>
          <a href={paths.privacy(lang)}>{t("frame.privacy")}</a>
          <a href={paths.accessibility(lang)}>{t("frame.accessibility")}</a>
          <a href={paths.terms(lang)}>{t("frame.terms")}</a>
        </nav>
        <p className="sources">{t("frame.sources")}</p>
        {demo ? (
          <p>
            {t("frame.demo")} <a href={paths.demoMails()}>{t("frame.demoMails")}</a>
          </p>
        ) : null}
      </div>
    </footer>
  );
}
