import { useTexts } from "#app/platform/i18n/texts.ts";

/** How much is left of the promise. */
export function DaysLeft({ days }: { days: number }) {
  const t = useTexts();
  if (days < 0) return <strong className="late">{t("application:employer.late", { count: -days })}</strong>;
  if (days === 0) return <strong>{t("application:employer.today")}</strong>;
  return <>{t("application:employer.daysLeft", { count: days })}</>;
}
