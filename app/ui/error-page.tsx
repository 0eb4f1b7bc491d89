import { useLocation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { isLang, sourceLang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { errorCodeOf } from "./error-code-of.ts";

/** What happened, what to do next. Never the error's own words. */
export function ErrorPage({ status }: { status: number }) {
  const t = useTexts();
  const [, segment, part] = useLocation().pathname.split("/");
  const lang = isLang(segment) ? segment : sourceLang;
  const code = errorCodeOf(status);
  return (
    <section className="error-page">
      <h1>{t(`errorPage.${code}.title`)}</h1>
      <p>{t(`errorPage.${code}.text`)}</p>
      <p>
        {part === "employer" ? (
          <a className="button" href={paths.employerListings(lang)}>
            {t("errorPage.toListings")}
          </a>
        ) : (
          <a className="button" href={paths.results(lang)}>
            {t("errorPage.toSearch")}
          </a>
        )}
      </p>
    </section>
  );
}
