import type { Day } from "#db/schema.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { isPast } from "../event-times.ts";
import type { EventView } from "../event-view.ts";
import { nextTime, organiserText, timeText, whereText } from "../event-words.ts";

type Props = {
  label: string;
  events: EventView[];
  lang: Lang;
  today: Day;
  office: string;
  hrefOf: (lang: Lang, id: string) => string;
};

export function EventTable({ label, events, lang, today, office, hrefOf }: Props) {
  const t = useTexts();
  const columns = ["title", "when", "who", "status"] as const;
  return (
    <CardTable
      className="office-table"
      label={label}
      columns={columns.map((column) => t(`event:desk.columns.${column}`))}
    >
      {events.map((event) => {
        const time = nextTime(event, today);
        return (
          <tr key={event.id}>
            <th scope="row">
              <a href={hrefOf(lang, event.id)} lang={event.title.lang}>
                {event.title.text}
              </a>
              <span className="quiet event-under">
                {[t(`event:kind.${event.kind}`), whereText(t, event)].filter(Boolean).join(" · ")}
              </span>
            </th>
            <td>{time ? timeText(lang, time) : null}</td>
            <td>{organiserText(lang, event, office)}</td>
            <td>
              <EventState event={event} today={today} />
            </td>
          </tr>
        );
      })}
    </CardTable>
  );
}

/** Where an event stands, in words. */
export function EventState({ event, today }: { event: EventView; today: Day }) {
  const t = useTexts();
  const over = event.status === "published" && isPast(event, today);
  return (
    <>
      <Chip {...(event.status === "published" && !over ? { tone: "good" as const } : {})}>
        {over ? t("event:status.past") : t(`event:status.${event.status}`)}
      </Chip>
      {event.membersOnly ? (
        <>
          {" "}
          <Chip tone="level">{t("event:membersOnly")}</Chip>
        </>
      ) : null}
    </>
  );
}
