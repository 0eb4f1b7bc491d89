import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { BarChart } from "./bar-chart.tsx";
import { amountText, periodName, valueName } from "./demand-words.ts";
import type { Demand } from "./find-demand.server.ts";
import { SmallTable } from "./small-table.tsx";

type Props = { lang: Lang; demand: Demand };

const mostDrawn = 10;

/** What is sought beside what is there: the longest table of all stands below it. */
export function SoughtChart({ lang, demand: { rows, split, names } }: Props) {
  const t = useTexts();
  const drawn = rows.slice(0, mostDrawn).map(({ value, searches, listings }) => ({
    label: valueName(t, split, value, names),
    bars: [searches, ...(split === "lang" ? [] : [listings])].map((amount) => ({
      amount,
      text: amountText(t, lang, amount),
    })),
  }));
  const series = [t("demand:column.searches"), ...(split === "lang" ? [] : [t("demand:column.listings")])];
  return drawn.length === 0 ? null : <BarChart title={t("demand:chart.soughtAlt")} series={series} rows={drawn} />;
}

export function Course({ lang, demand: { course } }: Props) {
  const t = useTexts();
  if (course.length < 2) return null;
  const rows = course.map(({ month, searches, applications }) => ({
    label: periodName(lang, month),
    amounts: [searches, applications],
  }));
  return (
    <Drawn
      lang={lang}
      head={t("demand:chart.course")}
      alt={t("demand:chart.courseAlt")}
      columns={[t("demand:chart.month"), t("demand:column.searches"), t("demand:column.applications")]}
      rows={rows}
    />
  );
}

export function German({ lang, demand: { german } }: Props) {
  const t = useTexts();
  const rows = german.map(({ value, listings, applications }) => ({
    label: valueName(t, "german", value),
    amounts: [listings, applications],
  }));
  return (
    <Drawn
      lang={lang}
      head={t("demand:chart.german")}
      alt={t("demand:chart.germanAlt")}
      columns={[t("demand:chart.level"), t("demand:chart.asked"), t("demand:chart.offered")]}
      rows={rows}
    />
  );
}

export function Horizons({ lang, demand: { horizons } }: Props) {
  const t = useTexts();
  const rows = horizons.map(({ value, returnees }) => ({
    label: valueName(t, "horizon", value),
    amounts: [returnees ?? 0],
  }));
  return (
    <Drawn
      lang={lang}
      head={t("demand:chart.horizon")}
      alt={t("demand:chart.horizonAlt")}
      columns={[t("demand:chart.horizonColumn"), t("demand:column.returnees")]}
      rows={rows}
    />
  );
}

type DrawnProps = {
  lang: Lang;
  head: string;
  alt: string;
  columns: string[];
  rows: { label: string; amounts: (number | "few" | "alone")[] }[];
};

/** A chart, and its table beside it. */
function Drawn({ lang, head, alt, columns, rows }: DrawnProps) {
  const t = useTexts();
  if (rows.length === 0) return null;
  const said = rows.map(({ label, amounts }) => ({
    label,
    bars: amounts.map((amount) => ({ amount, text: amountText(t, lang, amount) })),
  }));
  return (
    <section className="office-section">
      <h2>{head}</h2>
      <div className="demand-beside">
        <BarChart title={alt} series={columns.slice(1)} rows={said} />
        <SmallTable
          label={head}
          columns={columns}
          rows={said.map(({ label, bars }) => [label, ...bars.map(({ text }) => text)])}
        />
      </div>
    </section>
  );
}
