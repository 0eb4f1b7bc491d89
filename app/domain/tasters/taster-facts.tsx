import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import type { Taster } from "./find-taster.server.ts";
import { tasterDaysText } from "./taster-days-text.ts";

/** Who wants to come, when and where; of a proposal both days. */
export function TasterFacts({ taster, lang }: { taster: Taster; lang: Lang }) {
  const t = useTexts();
  const { listing } = taster;
  return (
    <Facts
      items={[
        { label: t("taster:fact.company"), value: `${listing.company}, ${listing.address}` },
        { label: t("taster:fact.listing"), value: listing.title },
        { label: t("taster:fact.day"), value: tasterDaysText(lang, taster) },
        {
          label: t("taster:fact.proposed"),
          value: taster.proposedDay === null ? null : formatDay(lang, taster.proposedDay),
        },
        { label: t("taster:form.name"), value: taster.name },
        { label: t("taster:form.schoolClass"), value: taster.schoolClass },
        { label: t("parent:company.label"), value: taster.under18 === 1 ? t("parent:company.taster") : null },
        { label: t("taster:form.wish"), value: taster.wish },
      ]}
    />
  );
}
