import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import { formatHours, formatMonth, formatWeekday, formatWholeDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { eventPath, type EventView } from "../event-view.ts";
import { daysOfMonth, isShownMonth, type Month, monthBeside } from "./month.ts";

type Props = { lang: Lang; month: Month; today: Day; events: EventView[]; hrefOf: (month: Month) => string };

/** A month as on a wall: seven columns where there is room, a list of the days on which something happens where not. */
export function MonthPage({ lang, month, today, events, hrefOf }: Props) {
  const t = useTexts();
  const { days, firstWeekday } = daysOfMonth(month);
  const on = (day: Day) =>
    events.flatMap((event) => event.times.filter((time) => time.day === day).map((time) => ({ event, time })));
  const monday = "2027-03-01"; // any
  return (
    <section className="month">
      <div className="month-head">
        <h2>{formatMonth(lang, month)}</h2>
        <nav aria-label={t("event:list.asMonth")}>
          {[-1, 1].map((step) => {
            const beside = monthBeside(month, step);
            const label = t(step < 0 ? "event:month.previous" : "event:month.next");
            return isShownMonth(beside, today) ? (
              <a key={step} className="button" href={hrefOf(beside)}>
                {label}
              </a>
            ) : null;
          })}
        </nav>
      </div>
      <div className="month-weekdays" aria-hidden="true">
        {[0, 1, 2, 3, 4, 5, 6].map((after) => (
          <span key={after}>{formatWeekday(lang, daysAfter(monday, after))}</span>
        ))}
      </div>
      <ol className={`month-days month-from-${firstWeekday}`}>
        {days.map((day) => {
          const those = on(day);
          return (
            <li key={day} className={dayClass(day, today, those.length)}>
              <time dateTime={day}>
                <span className="month-number" aria-hidden="true">
                  {Number(day.slice(8))}
                </span>
                <span className="month-name">{formatWholeDay(lang, day)}</span>
              </time>
              {those.map(({ event, time }) => (
                <a key={`${event.id} ${time.position}`} href={eventPath(lang, event)} data-status={event.status}>
                  {time.starts ? <span>{formatHours(lang, time.starts, null)}</span> : null}{" "}
                  <span lang={event.title.lang}>{event.title.text}</span>
                  {event.status === "cancelled" ? <b> {t("event:status.cancelled")}</b> : null}
                </a>
              ))}
            </li>
          );
        })}
      </ol>
      {days.every((day) => on(day).length === 0) ? <p className="month-empty">{t("event:month.empty")}</p> : null}
    </section>
  );
}

function dayClass(day: Day, today: Day, count: number) {
  const classes = [
    count === 0 ? "month-free" : "",
    day === today ? "month-today" : "",
    day < today ? "month-over" : "",
  ];
  return classes.filter(Boolean).join(" ") || undefined;
}
