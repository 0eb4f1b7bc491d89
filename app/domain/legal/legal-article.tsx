import { useTranslation } from "react-i18next";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useLang } from "#app/platform/i18n/texts.ts";
import { Markdown } from "#app/ui/markdown.tsx";
import { Notice } from "#app/ui/parts.tsx";
import type { LegalText } from "./legal-text.ts";

/** From so many sections on, a text needs a table of contents. */
const longText = 7;

type Props = {
  text: LegalText;
  /** The language it is in, where that may be another than the page's. */
  lang?: Lang;
  /** The day from which it holds, where that is known. */
  since?: string | null;
};

/** A text of the operator, with a table of contents where it is long. */
export function LegalArticle({ text, lang, since = null }: Props) {
  const { t } = useTranslation("legal");
  const read = useLang();
  const said = lang ?? read;
  return (
    <article className="legal">
      <div className="legal-title">
        <h1 lang={said}>{text.title}</h1>
        {since === null ? null : <p className="quiet">{t("since", { day: formatDay(read, since) })}</p>}
        {said === read ? null : (
          <Notice>
            <p>{t(`onlyIn.${said}`)}</p>
          </Notice>
        )}
      </div>
      {text.sections.length >= longText ? (
        <nav className="legal-contents" aria-labelledby="contents">
          <h2 id="contents">{t("contents")}</h2>
          <ul lang={said}>
            {text.sections.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className="legal-text" lang={said}>
        <Markdown blocks={text.blocks} />
      </div>
    </article>
  );
}
