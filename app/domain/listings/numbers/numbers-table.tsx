import { visitSources } from "#db/listings/visit-codes.ts";
import { formatNumber, formatShortDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { StepCounts } from "./numbers-in-steps.ts";
import type { Step } from "./numbers-period.ts";

/** The newest first. Steps in which nothing happened are left out: the chart shows the gap. */
export function NumbersTable({ lang, step, steps }: { lang: Lang; step: Step; steps: readonly StepCounts[] }) {
  const t = useTexts();
  const counted = [...visitSources, "started", "sent"] as const;
  const told = steps.filter(({ counts }) => counted.some((one) => counts[one] > 0)).toReversed();
  return (
    <div className="table-scroll numbers-table" role="region" aria-label={t("numbers:table")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(`numbers:step.${step}`)}</th>
            {visitSources.map((source) => (
              <th key={source} scope="col">
                {t(`numbers:source.${source}`)}
              </th>
            ))}
            <th scope="col">{t("numbers:column.started")}</th>
            <th scope="col">{t("numbers:column.sent")}</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ from, counts }) => (
            <tr key={from}>
              <th scope="row">{formatShortDay(lang, from)}</th>
              {counted.map((one) => (
                <td key={one}>{formatNumber(lang, counts[one])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
