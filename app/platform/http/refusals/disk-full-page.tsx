import type { Lang } from "#db/codes.ts";
import { i18nFor } from "../../i18n/i18n-for.ts";
import { refusalFrame } from "./refusal-frame.tsx";

type Full = {
  lang: Lang;
  boardName: string;
  /** Where it was sent to. */
  target: string;
  /** What was typed; null where files came along, which no page can keep. */
  typed: readonly (readonly [string, string])[] | null;
};

/** For who sends something in while the disk is nearly full, or read-only: the page itself keeps what was typed, to be sent once more. */
export function diskFullPage({ lang, boardName, target, typed }: Full) {
  const { t } = i18nFor(lang);
  const children = (
    <>
      <p>{t("errorPage.full.text")}</p>
      <p>{t(typed ? "errorPage.full.typed" : "errorPage.full.files")}</p>
      {typed ? (
        <form method="post" action={target}>
          {typed.map(([name, value], at) => (
            <textarea key={at} name={name} defaultValue={value} hidden />
          ))}
          <button className="button-primary">{t("errorPage.full.again")}</button>
        </form>
      ) : (
        <p>
          <a className="button-primary" href={target}>
            {t("errorPage.backToForm")}
          </a>
        </p>
      )}
    </>
  );
  return refusalFrame({ lang, boardName, title: t("errorPage.full.title"), children });
}
