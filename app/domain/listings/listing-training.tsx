import { Facts } from "#app/ui/parts.tsx";
import { formatMoney } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { ListingView } from "./listing-view.server.ts";

/** What pupils and their parents ask: pay in each year, how long, which school. */
export function TrainingFacts({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  const { training, currency } = view;
  if (!training) return null;
  return (
    <section>
      <h2>{t("listing:page.training")}</h2>
      <Facts
        items={[
          ...view.trainingYears.map(({ year, pay }) => ({
            label: t("listing:page.year", { year }),
            value: currency ? `${formatMoney(lang, currency, pay)} ${t("listing:payUnit.month")}` : null,
          })),
          {
            label: t("listing:page.duration"),
            value: training.months ? t("listing:page.durationMonths", { months: training.months }) : null,
          },
          { label: t("listing:page.form"), value: training.form ? t(`listing:trainingForm.${training.form}`) : null },
          { label: t("listing:page.school"), value: training.school },
        ]}
      />
    </section>
  );
}
