import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = { years: string[]; year: string | null; hrefOf: (year: string | null) => string };

/** Nothing to choose where all are of one year. */
export function NewsYears({ years, year, hrefOf }: Props) {
  const t = useTexts();
  if (years.length < 2) return null;
  return (
    <nav className="event-views" aria-label={t("news:list.years")}>
      <a href={hrefOf(null)} aria-current={year === null ? "page" : undefined}>
        {t("news:list.allYears")}
      </a>
      {years.map((one) => (
        <a key={one} href={hrefOf(one)} aria-current={one === year ? "page" : undefined}>
          {one}
        </a>
      ))}
    </nav>
  );
}
