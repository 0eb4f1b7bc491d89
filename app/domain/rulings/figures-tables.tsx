import { paths } from "#app/paths.ts";
import { formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import type { Figures } from "./find-ruling-figures.server.ts";

type Row = { label: string; value: string };

/** A year in numbers, and as files. */
export function FiguresTables({ lang, figures }: { lang: Lang; figures: Figures }) {
  const t = useTexts();
  const { year, reports, rulings, appeals, hours } = figures;
  const say = (value: number | null) => (value === null ? "–" : formatNumber(lang, value));
  const all = (rows: { count: number }[]): Row => ({
    label: t("ruling:figures.all"),
    value: say(rows.reduce((sum, { count }) => sum + count, 0)),
  });
  const tables: { title: string; rows: Row[] }[] = [
    {
      title: t("ruling:figures.reports"),
      rows: [
        ...reports.map(({ reason, count }) => ({ label: t(`legal:report.reasonShort.${reason}`), value: say(count) })),
        all(reports),
      ],
    },
    {
      title: t("ruling:figures.rulings"),
      rows: [
        ...rulings.map(({ kind, ground, count }) => ({
          label: [t(`ruling:kind.${kind}`), ground && t(`ruling:groundShort.${ground}`)].filter(Boolean).join(" – "),
          value: say(count),
        })),
        all(rulings),
      ],
    },
    {
      title: t("ruling:figures.appeals"),
      rows: (["filed", "upheld", "changed"] as const).map((one) => ({
        label: t(`ruling:figures.${one}`),
        value: say(appeals[one]),
      })),
    },
    {
      title: t("ruling:figures.hours"),
      rows: (["toRuling", "toAnswer"] as const).map((one) => ({
        label: t(`ruling:figures.${one}`),
        value: say(hours[one]),
      })),
    },
  ];
  return (
    <>
      {tables.map(({ title, rows }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Facts items={rows} />
        </section>
      ))}
      <h2>{t("ruling:figures.automatedTitle")}</h2>
      <p>{t("ruling:figures.automated")}</p>
      <h2>{t("ruling:figures.files")}</h2>
      <p className="button-row">
        {(["csv", "json"] as const).map((format) => (
          <a key={format} className="button" href={paths.transparencyFile(lang, format, year)}>
            {t(`ruling:figures.${format}`)}
          </a>
        ))}
      </p>
    </>
  );
}

/** One year or another. */
export function FiguresYears({
  years,
  year,
  hrefOf,
}: {
  years: number[];
  year: number;
  hrefOf: (year: number) => string;
}) {
  const t = useTexts();
  if (years.length < 2) return null;
  return (
    <nav className="view-tabs" aria-label={t("ruling:figures.year")}>
      {years.map((one) => (
        <a key={one} href={hrefOf(one)} aria-current={one === year ? "page" : undefined}>
          {one}
        </a>
      ))}
    </nav>
  );
}
