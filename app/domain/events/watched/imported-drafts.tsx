import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { nextTime, timeText, whereText } from "../event-words.ts";
import type { WatchedCalendarView } from "./find-watched-calendar.server.ts";
import { SettleButton } from "./settle-button.tsx";

type Props = { lang: Lang; today: Day; calendar: Pick<WatchedCalendarView, "drafts" | "counts"> };

/** What came from a calendar and nobody has looked at yet. */
export function ImportedDrafts({ lang, today, calendar: { drafts, counts } }: Props) {
  const t = useTexts();
  const columns = ["title", "when", "deed"] as const;
  return (
    <section className="office-section">
      <h2>{t("watchedCalendar:drafts", { count: counts.drafts })}</h2>
      <CardTable
        className="office-table"
        label={t("watchedCalendar:drafts", { count: counts.drafts })}
        columns={columns.map((column) => t(`watchedCalendar:column.${column}`))}
      >
        {drafts.map(({ event, isComplete }) => {
          const time = nextTime(event, today);
          const more = event.times.length - 1;
          return (
            <tr key={event.id}>
              <th scope="row">
                <a href={paths.officeEvent(lang, event.id)} lang={event.title.lang}>
                  {event.title.text}
                </a>
                <span className="quiet event-under">{whereText(t, event) || event.address}</span>
              </th>
              <td>
                {time ? timeText(lang, time) : null}
                {more > 0 ? (
                  <span className="quiet event-under">{t("watchedCalendar:moreTimes", { count: more })}</span>
                ) : null}
              </td>
              <td>
                {isComplete ? (
                  <SettleButton deed="publish" event={event} />
                ) : (
                  <a href={paths.officeEditEvent(lang, event.id)}>{t("watchedCalendar:fillIn")}</a>
                )}{" "}
                <SettleButton deed="drop" event={event} />
              </td>
            </tr>
          );
        })}
      </CardTable>
    </section>
  );
}
