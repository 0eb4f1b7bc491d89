import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { type VisitSource, visitSources } from "#db/listings/visit-codes.ts";
import { formatDay, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { type StepCounts, visitsOf } from "./numbers-in-steps.ts";

const size = { width: 600, height: 180 };

/** Columns of visits, in parts by where they come from. What it shows stands in the table beside it, in numbers. */
export function VisitsChart({ lang, steps }: { lang: Lang; steps: readonly StepCounts[] }) {
  const t = useTexts();
  const highest = Math.max(0, ...steps.map(({ counts }) => visitsOf(counts)));
  const y = scaleLinear([0, Math.max(highest, 4)], [size.height, 0]).nice(4);
  const x = scaleBand(
    steps.map(({ from }) => from),
    [0, size.width],
  ).padding(0.2);
  const series = stack<StepCounts, VisitSource>()
    .keys(visitSources)
    .value(({ counts }, source) => counts[source])([...steps]);
  /** From nothing to the top, at equal distances: the style sheet can spread them alone. */
  const ticks = y.ticks(4);
  const [first, last] = [steps[0], steps.at(-1)];
  return (
    <figure className="visits-chart">
      <figcaption className="chart-key">
        {visitSources.map((source) => (
          <span key={source}>
            <i className={`series-${source}`} aria-hidden="true" />
            {t(`numbers:source.${source}`)}
          </span>
        ))}
      </figcaption>
      <div className="chart-plot" role="img" aria-label={t("numbers:chartAlt")}>
        <div className="chart-ticks" aria-hidden="true">
          {ticks.toReversed().map((tick) => (
            <span key={tick}>{formatNumber(lang, tick)}</span>
          ))}
        </div>
        <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" aria-hidden="true">
          {ticks.map((tick) => (
            <line key={tick} x1={0} x2={size.width} y1={y(tick)} y2={y(tick)} />
          ))}
          {series.map((part) => (
            <g key={part.key} className={`series-${part.key}`}>
              {part.map(({ 0: low, 1: high, data: { from } }) => (
                <rect key={from} x={x(from)} width={x.bandwidth()} y={y(high)} height={y(low) - y(high)} />
              ))}
            </g>
          ))}
        </svg>
      </div>
      {first && last ? (
        <p className="chart-ends" aria-hidden="true">
          <span>{formatDay(lang, first.from)}</span>
          <span>{formatDay(lang, last.from)}</span>
        </p>
      ) : null}
    </figure>
  );
}
