import { useTranslation } from "react-i18next";
import { Markdown } from "#app/ui/markdown.tsx";
import type { LegalText } from "./legal-text.ts";

/** From so many sections on, a text needs a table of contents. */
const longText = 7;

/** A text of the operator, with a table of contents where it is long. */
export function LegalArticle({ text }: { text: LegalText }) {
  const { t } = useTranslation("legal");
  return (
    <article className="legal">
      <h1>{text.title}</h1>
      {text.sections.length >= longText ? (
        <nav className="legal-contents" aria-labelledby="contents">
          <h2 id="contents">{t("contents")}</h2>
          <ul>
            {text.sections.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className="legal-text">
        <Markdown blocks={text.blocks} />
      </div>
    </article>
  );
}
