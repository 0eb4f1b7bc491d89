import { useTexts } from "#app/platform/i18n/texts.ts";

/** How long something waits already. */
export function AgeText({ days }: { days: number }) {
  const t = useTexts();
  return <>{days === 0 ? t("office:age.today") : t("office:age.days", { count: days })}</>;
}
