import { paths } from "#app/paths.ts";
import { formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { EmptyState, Facts } from "#app/ui/parts.tsx";
import { type StepCounts, sumOf, visitsOf } from "./numbers-in-steps.ts";
import { type Period, periods, type Step } from "./numbers-period.ts";
import { NumbersTable } from "./numbers-table.tsx";
import { VisitsChart } from "./visits-chart.tsx";

type Props = { lang: Lang; listingId: string; period: Period; step: Step; steps: readonly StepCounts[] };

/** How many looked at a listing, from where, and how many of them applied. */
export function ListingNumbers({ lang, listingId, period, step, steps }: Props) {
  const t = useTexts();
  const sum = sumOf(steps);
  const visits = visitsOf(sum);
  const share = (part: number) =>
    visits > 0 && part <= visits ? ` (${formatNumber(lang, Math.round((part / visits) * 100))}\u00a0%)` : "";
  return (
    <section>
      <h2>{t("numbers:visits")}</h2>
      <nav className="view-tabs" aria-label={t("numbers:period")}>
        {periods.map((one) => (
          <a
            key={one}
            href={paths.listingNumbers(lang, listingId, `days=${one}`)}
            aria-current={one === period ? "page" : undefined}
          >
            {t(`numbers:periods.${one}`)}
          </a>
        ))}
      </nav>
      {visits + sum.started + sum.sent === 0 ? (
        <EmptyState title={t("numbers:none.title")}>
          <p>{t("numbers:none.text")}</p>
        </EmptyState>
      ) : (
        <>
          <Facts
            items={[
              { label: t("numbers:visits"), value: formatNumber(lang, visits) },
              { label: t("numbers:started"), value: formatNumber(lang, sum.started) + share(sum.started) },
              { label: t("numbers:sent"), value: formatNumber(lang, sum.sent) + share(sum.sent) },
            ]}
          />
          <div className="listing-numbers">
            <VisitsChart lang={lang} steps={steps} />
            <NumbersTable lang={lang} step={step} steps={steps} />
            <p>
              <a href={paths.listingNumbersFile(lang, listingId, `days=${period}`)}>{t("numbers:csv")}</a>
            </p>
          </div>
        </>
      )}
      <p className="quiet narrow">{t("numbers:how")}</p>
    </section>
  );
}
