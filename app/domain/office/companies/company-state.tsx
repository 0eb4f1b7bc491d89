import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import type { CompanyLine } from "./find-member-companies.server.ts";

/** Whether a company takes part, in a word. */
export function CompanyState({ lang, company }: { lang: Lang; company: CompanyLine }) {
  const t = useTexts();
  if (company.left_at) return <Chip tone="level">{t("leaving:chip")}</Chip>;
  if (company.suspended_at) return <Chip tone="level">{t("office:companies.suspended")}</Chip>;
  if (company.leaves_on)
    return <Chip tone="level">{t("leaving:chipPlanned", { day: formatDay(lang, company.leaves_on) })}</Chip>;
  return company.people === 0 ? <Chip>{t("office:companies.withoutPeople")}</Chip> : <>{t("office:companies.fine")}</>;
}
