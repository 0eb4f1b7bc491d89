import type { Amount } from "./amount.ts";

export type Bars = { label: string; bars: { amount: Amount; text: string }[] };

const wide = 300;
/** Beside the longest bar there is room for its value. */
const longestBar = 215;
const labelHeight = 18;
const barHeight = 13;
const barGap = 3;
const rowGap = 9;

type Props = { title: string; series: string[]; rows: readonly Bars[] };

/** Bars below the name of what they stand for, each with its value; as wide as a phone, so that its letters stay as large. */
export function BarChart({ title, series, rows }: Props) {
  const highest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ amount }) => lengthOf(amount))));
  const tall = labelHeight + series.length * (barHeight + barGap) + rowGap;
  return (
    <figure className="demand-chart">
      <figcaption>
        {series.map((name, index) => (
          <span key={name}>
            <i className={`demand-series-${index}`} aria-hidden="true" />
            {name}
          </span>
        ))}
      </figcaption>
      <svg viewBox={`0 0 ${wide} ${rows.length * tall}`} role="img">
        <title>{title}</title>
        {rows.map(({ label, bars }, row) => (
          <g key={label}>
            <text x={0} y={row * tall + 12}>
              {shortened(label)}
            </text>
            {bars.map(({ amount, text }, index) => {
              const y = row * tall + labelHeight + index * (barHeight + barGap);
              const width = (lengthOf(amount) / highest) * longestBar;
              return (
                <g key={series[index]}>
                  <rect className={`demand-series-${index}`} x={0} y={y} width={width} height={barHeight} rx={2} />
                  <text className="demand-value" x={width + 5} y={y + 11}>
                    {text}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** As much as fits above the bars: the whole stands in the table. */
const longestLabel = 42;
const shortened = (label: string) => (label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label);

/** What is not told is drawn no longer than the least that is. */
const lengthOf = (amount: Amount) => (typeof amount === "number" ? amount : amount === "few" ? 2.5 : 0);
