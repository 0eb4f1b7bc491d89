import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { timeText } from "../event-words.ts";
import type { WatchedCalendarView } from "./find-watched-calendar.server.ts";
import type { Difference } from "./said-differently.ts";
import { SettleButton } from "./settle-button.tsx";

type Props = { lang: Lang; calendar: Pick<WatchedCalendarView, "differing" | "lang"> };

/** Where the source says something else by now than what the office has written or published: the office decides. */
export function DifferingEvents({ lang, calendar }: Props) {
  const t = useTexts();
  return (
    <section className="office-section">
      <h2>{t("watchedCalendar:differing", { count: calendar.differing.length })}</h2>
      <p>{t("watchedCalendar:differingText")}</p>
      {calendar.differing.map(({ event, state, differences }) => (
        <article key={event.id} className="panel" data-differs={state}>
          <h3>
            <a href={paths.officeEvent(lang, event.id)} lang={event.title.lang}>
              {event.title.text}
            </a>
          </h3>
          <p>{t(`watchedCalendar:state.${state}`)}</p>
          {state === "changed"
            ? differences.map((one) => <DifferenceFacts key={one.about} {...{ lang, one }} spoken={calendar.lang} />)
            : null}
          <div className="button-row">
            {state === "changed" ? <SettleButton deed="follow" event={event} /> : null}
            {state !== "changed" && event.status === "published" ? (
              <a href={paths.officeCancelEvent(lang, event.id)}>{t("event:desk.cancel")}</a>
            ) : null}
            {state !== "changed" && event.status === "draft" ? <SettleButton deed="drop" event={event} /> : null}
            <SettleButton deed="keep" event={event} />
          </div>
        </article>
      ))}
    </section>
  );
}

function DifferenceFacts({ lang, one, spoken }: { lang: Lang; one: Difference; spoken: Lang }) {
  const t = useTexts();
  const said = (side: "here" | "there") =>
    one.about === "when" ? one[side].map((time) => timeText(lang, time)).join("; ") : (one[side] ?? "");
  return (
    <dl className="calendar-difference">
      {(["here", "there"] as const).map((side) => (
        <div key={side}>
          <dt>{t(`watchedCalendar:${side}.${one.about}`)}</dt>
          <dd {...(one.about === "when" ? {} : { lang: spoken })}>
            {said(side) || <span lang={lang}>{t("watchedCalendar:nothing")}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
