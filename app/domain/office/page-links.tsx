import { useTexts } from "#app/platform/i18n/texts.ts";

type PageLinksProps = { page: number; pages: number; href: (query: string) => string; query?: Record<string, string> };

/** From page to page of a long list, keeping what the list was narrowed to. */
export function OfficePageLinks({ page, pages, href, query = {} }: PageLinksProps) {
  const t = useTexts();
  if (pages === 1) return null;
  const to = (number: number) => href(new URLSearchParams({ ...query, page: String(number) }).toString());
  return (
    <nav className="page-links" aria-label={t("office:pages.label")}>
      {page > 1 ? (
        <a rel="prev" href={to(page - 1)}>
          {t("office:pages.previous")}
        </a>
      ) : null}
      <span className="quiet">{t("office:pages.position", { page, pages })}</span>
      {page < pages ? (
        <a rel="next" href={to(page + 1)}>
          {t("office:pages.next")}
        </a>
      ) : null}
    </nav>
  );
}
