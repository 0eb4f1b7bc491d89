import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import type { WatchedCalendarView } from "./find-watched-calendar.server.ts";

type Props = { lang: Lang; calendar: Pick<WatchedCalendarView, "failure" | "faults" | "faultCount" | "readAt"> };

/** When it was read, and what could not be. */
export function CalendarState({ lang, calendar: { failure, faults, faultCount, readAt } }: Props) {
  const t = useTexts();
  const more = faultCount - faults.length;
  return (
    <>
      {failure ? (
        <Notice tone="stop" title={t("watchedCalendar:failed")}>
          <p>{t(`watchedCalendar:failure.${failure}`)}</p>
        </Notice>
      ) : null}
      <p className="quiet">
        {readAt ? t("watchedCalendar:readAt", { at: formatInstant(lang, readAt) }) : t("watchedCalendar:neverRead")}
      </p>
      {faultCount > 0 ? (
        <Notice title={t("watchedCalendar:faults", { count: faultCount })}>
          <p>{t("watchedCalendar:faultsText")}</p>
          <ul data-calendar-faults={faultCount}>
            {faults.map(({ line, reason, what }) => (
              <li key={`${line} ${reason} ${what}`}>
                {t("watchedCalendar:faultAt", { line, fault: t(`watchedCalendar:fault.${reason}`) })}{" "}
                <code className="calendar-line">{what}</code>
              </li>
            ))}
          </ul>
          {more > 0 ? <p>{t("watchedCalendar:faultsMore", { count: more })}</p> : null}
        </Notice>
      ) : null}
    </>
  );
}
