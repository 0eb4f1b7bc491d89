import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { errorCodeOf } from "#app/ui/error-code-of.ts";
import { i18nFor } from "../../i18n/i18n-for.ts";
import { refusalFrame } from "./refusal-frame.tsx";

type Refusal = {
  lang: Lang;
  status: number;
  boardName: string;
  /** As it was asked for. */
  target: string;
  number: string | null;
};

/** What a person sees whose request was refused in front of the framework. */
export function refusalPage({ lang, status, boardName, target, number }: Refusal) {
  const code = errorCodeOf(status);
  const { t } = i18nFor(lang);
  const children = (
    <>
      <p>{t(`errorPage.${code}.text`)}</p>
      {number === null ? null : <p>{t("errorPage.number", { number })}</p>}
      <p>
        {code === 408 || code === 503 ? (
          <a className="button-primary" href={target}>
            {t(code === 408 ? "errorPage.backToForm" : "errorPage.tryAgain")}
          </a>
        ) : (
          <a className="button-primary" href={paths.results(lang)}>
            {t("errorPage.toSearch")}
          </a>
        )}
      </p>
    </>
  );
  return refusalFrame({ lang, boardName, title: t(`errorPage.${code}.title`), children });
}
