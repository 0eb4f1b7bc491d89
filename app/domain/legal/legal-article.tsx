import { useTranslation } from "react-i18next";
import { Markdown } from "#app/ui/markdown.tsx";
import type { LegalText } from "./legal-text.ts";

/** A long text with its table of contents. */
export function LegalArticle({ text }: { text: LegalText }) {
  const { t } = useTranslation("legal");
  return (
    <article className="legal">
      <h1>{text.title}</h1>
      {text.sections.length > 3 ? (
        <nav className="legal-contents" aria-labelledby="contents">
          <h2 id="contents">{t("contents")}</h2>
          <ol>
            {text.sections.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="legal-text">
        <Markdown blocks={text.blocks} />
      </div>
    </article>
  );
}
