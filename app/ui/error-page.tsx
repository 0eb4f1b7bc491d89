import { useLocation } from "@remix-run/react";
import { useContext } from "react";
import { paths } from "#app/paths.ts";
import type { Forbidden } from "#app/platform/http/needed-right.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import { isLang, type Lang, sourceLang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Drawing } from "./drawing/drawing.tsx";
import { errorCodeOf } from "./error-code-of.ts";
import { NumberToTell } from "./number-to-tell.ts";

/** What happened, what to do next. Never the error's own words. */
export function ErrorPage({ status, forbidden }: { status: number; forbidden: Forbidden | null }) {
  const t = useTexts();
  const [, segment, part] = useLocation().pathname.split("/");
  const lang = isLang(segment) ? segment : sourceLang;
  const code = errorCodeOf(status);
  const number = useContext(NumberToTell);
  if (forbidden) return <AskColleague lang={lang} {...forbidden} />;
  return (
    <section className="error-page">
      <Drawing scene={code === 404 || code === 410 ? "gone" : "closed"} />
      <h1>{t(`errorPage.${code}.title`)}</h1>
      <p>{t(`errorPage.${code}.text`)}</p>
      {code === 500 && number !== null ? <p>{t("errorPage.number", { number })}</p> : null}
      <p>
        {part === "employer" ? (
          <a className="button-primary" href={paths.employerListings(lang)}>
            {t("errorPage.toListings")}
          </a>
        ) : (
          <a className="button-primary" href={paths.results(lang)}>
            {t("errorPage.toSearch")}
          </a>
        )}
      </p>
    </section>
  );
}

/** The page is there, and a colleague may use it. */
function AskColleague({ lang, needed, ask }: Forbidden & { lang: Lang }) {
  const t = useTexts();
  return (
    <section className="error-page">
      <Drawing scene="closed" />
      <h1>{t(`errorPage.${needed}.title`)}</h1>
      <p>{t(`errorPage.${needed}.text`)}</p>
      {ask.length > 0 ? <p>{t("errorPage.ask", { names: formatList(lang, ask) })}</p> : null}
      <p>
        <a className="button-primary" href={needed === "office" ? paths.office(lang) : paths.employer(lang)}>
          {needed === "office" ? t("errorPage.toWaiting") : t("errorPage.toOverview")}
        </a>
      </p>
    </section>
  );
}
