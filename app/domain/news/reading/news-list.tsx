import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { NewsLine } from "./news-line.ts";

type Props = { lines: NewsLine[]; lang: Lang; hrefOf: (line: NewsLine) => string };

/** Cards below a heading of the second level. */
export function NewsList({ lines, lang, hrefOf }: Props) {
  const t = useTexts();
  return (
    <ul className="event-list">
      {lines.map((line) => (
        <li key={line.id} className="card event-item">
          <p className="event-kind">
            <time dateTime={line.publishedAt}>{formatInstantDay(lang, line.publishedAt)}</time>
            {line.membersOnly ? <Chip tone="level">{t("news:membersOnly")}</Chip> : null}
          </p>
          <h3>
            <a href={hrefOf(line)} lang={line.lang}>
              <Unbroken>{line.title}</Unbroken>
            </a>
          </h3>
          <p lang={line.lang}>{line.beginning}</p>
        </li>
      ))}
    </ul>
  );
}
