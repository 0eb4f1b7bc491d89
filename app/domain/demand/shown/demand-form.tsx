import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select } from "#app/ui/form.tsx";
import { periodName } from "./demand-words.ts";
import type { Demand } from "./find-demand.server.ts";

const splits = ["field", "district", "occupation", "lang"] as const;

type Props = { lang: Lang; desk: "office" | "employer"; demand: Demand };

/** What is chosen stands in the address, so that it can be sent on and gone back to. */
export function DemandForm({ lang, desk, demand: { period, periods, split } }: Props) {
  const t = useTexts();
  const choices = [...periods.months, ...periods.years];
  return (
    <form className="office-filter" action={paths.demandOf(lang, desk)} aria-label={t("demand:form.label")}>
      <Select
        form={undefined}
        name="period"
        label={t("demand:form.period")}
        value={period}
        options={choices.map((value) => ({ value, label: periodName(lang, value) }))}
      />
      <Select
        form={undefined}
        name="by"
        label={t("demand:form.by")}
        value={split}
        options={splits.map((value) => ({ value, label: t(`demand:by.${value}`) }))}
      />
      <button className="button-primary">{t("demand:form.show")}</button>
    </form>
  );
}
