import type { ReactNode } from "react";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import type { HolidayPlan } from "./find-holiday-plan.server.ts";

type PlanProps = {
  lang: Lang;
  plan: HolidayPlan;
  /** What can be done with one, where the reader may. */
  deed?: (holiday: HolidayPlan["ahead"][number]) => ReactNode;
};

/** When nobody is there, and for how many days more that may be said. */
export function HolidayPlanList({ lang, plan: { ahead, left }, deed }: PlanProps) {
  const t = useTexts();
  return (
    <>
      {ahead.length === 0 ? <p>{t("team:holidays.none")}</p> : null}
      <ul className="team-spans">
        {ahead.map((holiday) => (
          <li key={holiday.id} className="panel">
            <span>
              {t("team:span", { from: formatDay(lang, holiday.from), until: formatDay(lang, holiday.until) })}{" "}
              {holiday.isNow ? <Chip tone="level">{t("team:holidays.now")}</Chip> : null}
            </span>
            {deed?.(holiday)}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {left.map(({ year, days }) => t("team:holidays.left", { count: days, year })).join(" · ")}
      </p>
    </>
  );
}
