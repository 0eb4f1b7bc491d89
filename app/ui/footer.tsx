import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Mark } from "./drawing/mark.tsx";
import { finished } from "./finished.tsx";

type FooterProps = {
  lang: Lang;
  boardName: string;
  demo: boolean;
  /** Whether the board itself sees to it that everybody gets an answer: only then is it promised. */
  guaranteed: boolean;
};

export const Footer = finished(({ lang, boardName, demo, guaranteed }: FooterProps) => {
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
          <a href={paths.events(lang)}>{t("nav.events")}</a>
          <a href={paths.demand(lang)}>{t("demand:link")}</a>
          <a href={paths.guides(lang)}>{t("guide:title")}</a>
          <a href={paths.examples(lang)}>{t("nav.examples")}</a>
          <a href={paths.news(lang)}>{t("nav.news")}</a>
          <a href={paths.myApplications(lang)}>{t("frame.myApplications")}</a>
          <a href={paths.membership(lang)}>{t("frame.membership")}</a>
          <a href={paths.apiGuide(lang)}>{t("api:link")}</a>
          <LegalLinks lang={lang} />
        </nav>
        <p className="sources">{t("frame.sources")}</p>
        {demo ? <DemoLine /> : null}
      </div>
    </footer>
  );
});

/** Whoever works here needs no slogan, but the way to what everybody sees. */
export function WorkFooter({ lang, boardName, demo }: Omit<FooterProps, "guaranteed">) {
  const t = useTexts();
  return (
    <footer className="frame-foot frame-foot-work">
      <div className="wrap">
        <nav aria-label={t("frame.legal")}>
          <a href={paths.home(lang)}>{boardName}</a>
          <LegalLinks lang={lang} />
        </nav>
        {demo ? <DemoLine /> : null}
      </div>
    </footer>
  );
}

function LegalLinks({ lang }: { lang: Lang }) {
  const t = useTexts();
  return (
    <>
      <a href={paths.imprint(lang)}>{t("frame.imprint")}</a>
      <a href={paths.privacy(lang)}>{t("frame.privacy")}</a>
      <a href={paths.accessibility(lang)}>{t("frame.accessibility")}</a>
      <a href={paths.terms(lang)}>{t("frame.terms")}</a>
    </>
  );
}

function DemoLine() {
  const t = useTexts();
  return (
    <p>
      {t("frame.demo")} <a href={paths.demoMails()}>{t("frame.demoMails")}</a>
    </p>
  );
}
