import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { NewsView } from "../news-view.ts";
import { LinkedText } from "./linked-text.tsx";

/** `headingLevel`: 1 on its own page, 2 within another. */
export function NewsArticle({ note, lang, headingLevel }: { note: NewsView; lang: Lang; headingLevel: 1 | 2 }) {
  const t = useTexts();
  const Heading = `h${headingLevel}` as const;
  const { told, publishedAt } = note;
  return (
    <article className="event-article">
      <p className="event-kind">
        {publishedAt ? <time dateTime={publishedAt}>{formatInstantDay(lang, publishedAt)}</time> : null}
        {note.membersOnly ? <Chip tone="level">{t("news:membersOnly")}</Chip> : null}
      </p>
      <Heading lang={told.lang}>
        <Unbroken>{told.title}</Unbroken>
      </Heading>
      {told.lang === lang ? null : <p className="quiet">{t(`listing:page.freeTextIn.${told.lang}`)}</p>}
      <div className="event-text">
        <LinkedText text={told.text} lang={told.lang} />
      </div>
    </article>
  );
}
