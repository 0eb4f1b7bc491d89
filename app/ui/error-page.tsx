import { useLocation } from "@remix-run/react";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { paths } from "#app/paths.ts";
import { isLang, sourceLang } from "#app/platform/i18n/locales.ts";

const known = [400, 403, 404, 410, 413, 429] as const;

/** The statuses that have words of their own. */
export const errorCode = (status: number) => known.find((candidate) => candidate === status) ?? 500;

/** What happened, what to do next. Never the error's own words. */
export function ErrorPage({ status }: { status: number }) {
  const t = useTexts();
  const [, segment, part] = useLocation().pathname.split("/");
  const lang = isLang(segment) ? segment : sourceLang;
  const code = errorCode(status);
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
