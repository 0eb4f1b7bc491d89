import { renderToStaticMarkup } from "react-dom/server";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { Drawing } from "#app/ui/drawing.tsx";
import { errorCodeOf } from "#app/ui/error-code-of.ts";
import { Mark } from "#app/ui/mark.tsx";
import stylesUrl from "#app/ui/styles.css?url";
import { i18nFor } from "../i18n/i18n-for.ts";

type Refusal = {
  lang: Lang;
  status: number;
  boardName: string;
  /** As it was asked for. */ target: string;
  number: string | null;
};

/** What a person sees whose request was refused in front of the framework. */
export function refusalPage({ lang, status, boardName, target, number }: Refusal) {
  const code = errorCodeOf(status);
  const { t } = i18nFor(lang);
  const page = (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${t(`errorPage.${code}.title`)} – ${boardName}`}</title>
        <link rel="stylesheet" href={stylesUrl} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <header className="frame-top">
          <div className="wrap frame-bar">
            <a className="brand" href={paths.home(lang)}>
              <Mark />
              {boardName}
            </a>
          </div>
        </header>
        <main className="wrap">
          <Drawing scene="closed" />
          <h1>{t(`errorPage.${code}.title`)}</h1>
          <p>{t(`errorPage.${code}.text`)}</p>
          {number === null ? null : <p>{t("errorPage.number", { number })}</p>}
          <p>
            {code === 408 || code === 503 ? (
              <a className="button-primary" href={target}>
                {t("errorPage.backToForm")}
              </a>
            ) : (
              <a className="button-primary" href={paths.results(lang)}>
                {t("errorPage.toSearch")}
              </a>
            )}
          </p>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
