import type { Lang } from "#app/platform/i18n/locales.ts";
import { linkedParagraphs } from "#app/platform/linked-paragraphs.ts";

/** What somebody wrote as plain text, in its language. */
export function LinkedText({ text, lang }: { text: string; lang: Lang }) {
  return linkedParagraphs(text).map((pieces, position) => (
    <p key={position} lang={lang}>
      {pieces.map(({ text, href }, at) =>
        href === null ? (
          text
        ) : (
          <a key={at} href={href} rel="noopener">
            {text}
          </a>
        ),
      )}
    </p>
  ));
}
