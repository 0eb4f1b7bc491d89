import type { Day } from "#db/schema.ts";
import { formatHours, formatWholeDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { comingTimes } from "../event-times.ts";
import { eventPath, type EventView } from "../event-view.ts";
import { nextTime, organiserText, whereText } from "../event-words.ts";

type Reader = {
  lang: Lang;
  today: Day;
  /** What the operator is called. */
  office: string;
  /** Where an event is read; on pages for everybody its own. */
  hrefOf?: (event: EventView) => string;
};

/** Each event once, under the day of its next time. */
export function EventDays({ events, ...reader }: Reader & { events: EventView[] }) {
  const dayOf = (event: EventView) => nextTime(event, reader.today)?.day ?? "";
  const days = [...Map.groupBy(events, dayOf)].sort(([one], [other]) => one.localeCompare(other));
  return days.map(([day, those]) => (
    <section key={day} className="event-day">
      <h2>
        <time dateTime={day}>{formatWholeDay(reader.lang, day)}</time>
      </h2>
      <ul className="event-list">
        {those.map((event) => (
          <EventItem key={event.id} event={event} {...reader} />
        ))}
      </ul>
    </section>
  ));
}

/** A few events, each with its day. */
export function EventLines({ events, ...reader }: Reader & { events: EventView[] }) {
  return (
    <ul className="event-list">
      {events.map((event) => (
        <EventItem key={event.id} event={event} {...reader} withDay />
      ))}
    </ul>
  );
}

function EventItem({ event, withDay = false, ...reader }: Reader & { event: EventView; withDay?: boolean }) {
  const t = useTexts();
  const { lang, today, office, hrefOf = (one) => eventPath(lang, one) } = reader;
  const time = nextTime(event, today);
  const more = comingTimes(event.times, today).length - 1;
  const hours = time?.starts ? formatHours(lang, time.starts, time.ends) : null;
  return (
    <li className="card event-item" data-kind={event.kind}>
      <p className="event-kind">
        {t(`event:kind.${event.kind}`)}
        {event.status === "cancelled" ? <b>{t("event:status.cancelled")}</b> : null}
        {event.membersOnly ? <Chip tone="level">{t("event:membersOnly")}</Chip> : null}
      </p>
      <h3>
        <a href={hrefOf(event)} lang={event.title.lang}>
          <Unbroken>{event.title.text}</Unbroken>
        </a>
      </h3>
      <p className="event-when">
        {withDay && time ? <b>{[formatWholeDay(lang, time.day), hours].filter(Boolean).join(", ")}</b> : null}
        {!withDay && hours ? <b>{hours}</b> : null}
        {more > 0 ? <span className="quiet">{t("event:list.more", { count: more })}</span> : null}
      </p>
      <p className="event-where">
        {[whereText(t, event), organiserText(lang, event, office)].filter(Boolean).join(" · ")}
      </p>
    </li>
  );
}
