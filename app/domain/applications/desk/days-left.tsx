import type { Lang } from "#db/codes.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { LeftOfPromise } from "../clock/left-of-promise.ts";

/** How much is left of the promise, in working days. */
export function DaysLeft({ lang, left: { day, state, workingDays: count } }: { lang: Lang; left: LeftOfPromise }) {
  const t = useTexts();
  if (state === "today") return <strong>{t("application:employer.today")}</strong>;
  if (state === "over") {
    return (
      <strong className="late">
        {count === 0 ? t("application:employer.over") : t("application:employer.late", { count })}
      </strong>
    );
  }
  return (
    <>
      {count === 0
        ? t("application:employer.by", { day: formatDay(lang, day) })
        : t("application:employer.daysLeft", { count })}
    </>
  );
}
