import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { OfficeRole } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { withQuery } from "#app/paths/with-query.ts";
import { showAgain } from "#app/platform/http/form.ts";
import { type Lang, langs } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Mark } from "./drawing/mark.tsx";
import { finished } from "./finished.tsx";
import { Footer, WorkFooter } from "./footer.tsx";
import { languageNames } from "./language-names.ts";
import { PublicNavigation, WorkNavigation } from "./navigation/navigation.tsx";
import { withoutLang, type WrittenForm } from "./page-form.tsx";

export type Audience = "public" | "employer" | "office";

/** As whom somebody reads a page of those who work here: for which company, or with which rights in the office. */
export type Acting = {
  company: string | null;
  /** False for a partner or a university. */ member: boolean;
  several: boolean;
  office: OfficeRole | null;
};

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
  /** For which company the reader acts, and whether there are others; null: for none that the page knows of. */
  acting: Acting | null;
  /** The form of the page in which people write. */
  form: WrittenForm | null;
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
  form,
  children,
}: FrameProps) {
  const t = useTexts();
  const working = audience === "public" ? null : audience;
  return (
    <>
      <a className="skip-link" href="#main">
        {t("frame.skip")}
      </a>
      {form ? <EnterKey form={form} /> : null}
      <header className="frame-top">
        <div className={working ? "wrap frame-bar frame-bar-work" : "wrap frame-bar"}>
          {working ? (
            <WorkBrand {...{ lang, boardName, acting }} audience={working} />
          ) : (
            <PublicBrand {...{ lang, boardName }} />
          )}
          {working ? (
            <WorkNavigation
              {...{ lang, audience: working }}
              officeRole={acting?.office ?? null}
              member={acting?.member ?? true}
            />
          ) : (
            <PublicNavigation lang={lang} />
          )}
          {alternates ? <LanguageSwitch lang={lang} alternates={alternates} form={form} /> : null}
        </div>
        {search}
      </header>
      {audience === "employer" && acting?.several ? <ActingFor lang={lang} company={acting.company} /> : null}
      <main id="main" tabIndex={-1} className={bleed ? "bleed" : working ? "wrap work" : "wrap"}>
        {children}
      </main>
      {working ? <WorkFooter {...{ lang, boardName, demo }} /> : <Footer {...{ lang, boardName, demo, guaranteed }} />}
    </>
  );
}

type BrandProps = Pick<FrameProps, "lang" | "boardName">;

const PublicBrand = finished(({ lang, boardName }: BrandProps) => {
  const t = useTexts();
  return (
    <>
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
    </>
  );
});

/** Whose desk this is, and the way back to its top. */
function WorkBrand({ lang, boardName, acting, audience }: BrandProps & WorkBrandProps) {
  const t = useTexts();
  const office = audience === "office";
  return (
    <a className="brand" href={office ? paths.office(lang) : paths.employer(lang)}>
      <Mark />
      <span>{office ? t("frame.office", { board: boardName }) : (acting?.company ?? boardName)}</span>
    </a>
  );
}

type WorkBrandProps = Pick<FrameProps, "acting"> & { audience: "employer" | "office" };

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

type SwitchProps = { lang: Lang; alternates: Record<Lang, string>; form: WrittenForm | null };

/** Links; where somebody may have written something, buttons of that form, which then comes back in the other language. */
function LanguageSwitch({ lang, alternates, form }: SwitchProps) {
  const t = useTexts();
  const offered = langs.filter((other) => alternates[other] !== "");
  if (offered.length < 2) return null;
  return (
    <nav className="lang-switch" aria-label={t("frame.language")}>
      {offered.map((other) => {
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
