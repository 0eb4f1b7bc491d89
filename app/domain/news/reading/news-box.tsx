import { paths } from "#app/paths.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { NewsLine } from "./news-line.ts";

/** For people of member companies, beside their work: titles only. */
export function NewsBox({ lang, lines }: { lang: Lang; lines: NewsLine[] }) {
  const t = useTexts();
  if (lines.length === 0) return null;
  return (
    <section className="panel page-end">
      <h2>{t("news:home")}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <a href={paths.memberNote(lang, line.id)} lang={line.lang}>
              {line.title}
            </a>{" "}
            <span className="quiet">{formatInstantDay(lang, line.publishedAt)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.memberNews(lang)}>{t("news:list.all")}</a>
      </p>
    </section>
  );
}
