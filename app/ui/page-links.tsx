import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = { page: number; pages: number; hrefOf: (page: number) => string };

/** Back and on through a list that is longer than a page. */
export function PageLinks({ page, pages, hrefOf }: Props) {
  const t = useTexts();
  if (pages <= 1) return null;
  return (
    <nav className="pages" aria-label={t("search:pages.label")}>
      {page > 1 ? (
        <a className="button" rel="prev" href={hrefOf(page - 1)}>
          {t("search:pages.previous")}
        </a>
      ) : null}
      <span>{t("search:pages.current", { page, pages })}</span>
      {page < pages ? (
        <a className="button" rel="next" href={hrefOf(page + 1)}>
          {t("search:pages.next")}
        </a>
      ) : null}
    </nav>
  );
}
