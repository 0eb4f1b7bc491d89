import type { RulingGround, RulingKind } from "#db/rulings/ruling-codes.ts";
import { paths } from "#app/paths.ts";
import { formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { Figures } from "./find-ruling-figures.server.ts";

/** A year in numbers: what did not happen has no line here, but one in the files. */
export function FiguresTables({ lang, figures }: { lang: Lang; figures: Figures }) {
  const t = useTexts();
  const { year, reports, rulings, appeals, hours } = figures;
  const grounds = ["law", "terms"] as const;
  const kinds = [...new Set(rulings.map(({ kind }) => kind))];
  const countOf = (kind: RulingKind, ground: RulingGround | null) =>
    rulings.find((one) => one.kind === kind && one.ground === ground)?.count || null;
  const durations = (["toRuling", "toAnswer"] as const).filter((one) => hours[one] !== null);
  return (
    <>
      <FigureTable
        lang={lang}
        title={t("ruling:figures.reports")}
        columns={[t("ruling:figures.count")]}
        rows={reports.map(({ reason, count }) => ({
          label: t(`legal:report.reasonShort.${reason}`),
          counts: [count || null],
        }))}
      />
      <FigureTable
        lang={lang}
        title={t("ruling:figures.rulings")}
        columns={[...grounds.map((ground) => t(`ruling:groundShort.${ground}`)), t("ruling:figures.without")]}
        rows={kinds.map((kind) => ({
          label: t(`ruling:kind.${kind}`),
          counts: [...grounds, null].map((ground) => countOf(kind, ground)),
        }))}
      />
      <FigureTable
        lang={lang}
        title={t("ruling:figures.appeals")}
        columns={[t("ruling:figures.count")]}
        rows={(["filed", "upheld", "changed"] as const).map((one) => ({
          label: t(`ruling:figures.${one}`),
          counts: [appeals[one] || null],
        }))}
        summed={false}
      />
      {durations.length > 0 ? (
        <FigureTable
          lang={lang}
          title={t("ruling:figures.duration")}
          columns={[t("ruling:figures.hours")]}
          rows={durations.map((one) => ({ label: t(`ruling:figures.${one}`), counts: [hours[one]] }))}
          summed={false}
        />
      ) : null}
      <h2>{t("ruling:figures.automatedTitle")}</h2>
      <p>{t("ruling:figures.automated")}</p>
      <h2>{t("ruling:figures.files")}</h2>
      <p>{t("ruling:figures.filesText")}</p>
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

type TableProps = {
  lang: Lang;
  title: string;
  columns: string[];
  /** Null where nothing happened. */
  rows: { label: string; counts: (number | null)[] }[];
  /** Whether the columns have a sum. */
  summed?: boolean;
};

function FigureTable({ lang, title, columns, rows, summed = true }: TableProps) {
  const t = useTexts();
  const happened = rows.filter(({ counts }) => counts.some((count) => count !== null));
  const used = columns.map((_, at) => happened.some(({ counts }) => counts[at] !== null));
  const shown = <Cell,>(cells: Cell[]) => cells.filter((_, at) => used[at]);
  const say = (value: number | null) => (value === null ? "" : formatNumber(lang, value));
  const sums = columns.map((_, at) => happened.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  return (
    <section>
      <h2>{title}</h2>
      {happened.length === 0 ? (
        <p>{t("ruling:figures.none")}</p>
      ) : (
        <div className="table-scroll">
          <table className="figure-table">
            <thead>
              <tr>
                <td />
                {shown(columns).map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {happened.map(({ label, counts }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {shown(counts).map((value, at) => (
                    <td key={at}>{say(value)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
            {summed && happened.length > 1 ? (
              <tfoot>
                <tr>
                  <th scope="row">{t("ruling:figures.all")}</th>
                  {shown(sums).map((value, at) => (
                    <td key={at}>{say(value)}</td>
                  ))}
                </tr>
              </tfoot>
            ) : null}
          </table>
        </div>
      )}
    </section>
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
