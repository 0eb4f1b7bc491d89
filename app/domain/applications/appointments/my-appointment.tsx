import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { AppointmentFacts, AppointmentTime, AppointmentWord } from "./appointment-facts.tsx";
import type { AppointmentView } from "./appointment-view.ts";

type Props = { lang: Lang; token: string; company: string; appointment: AppointmentView | null };

/** For the seeker: one button a time, and what can still be done about it. Nothing, where there is no appointment. */
export function MyAppointment({ lang, token, company, appointment }: Props) {
  const t = useTexts();
  if (!appointment) return null;
  const { state, startsAt } = appointment;
  const isChoice = state === "proposed";
  const withDetails = state === "proposed" || state === "agreed";
  return (
    <section className="panel appointment">
      <h2>{titleOf(t, appointment)}</h2>
      <p>{textOf(t, appointment, company)}</p>
      {startsAt ? (
        <p className={state === "agreed" ? "appointment-when" : "quiet"}>
          <AppointmentTime lang={lang} appointment={appointment} time={startsAt} />
        </p>
      ) : null}
      <AppointmentWord appointment={appointment} />
      {isChoice ? <Times lang={lang} token={token} appointment={appointment} /> : null}
      {withDetails ? <AppointmentFacts appointment={appointment} /> : null}
      <p className="button-row">
        {state === "agreed" ? (
          <a className="button" href={paths.myCalendarFile(lang, token)}>
            {t("appointment:calendarFile")}
          </a>
        ) : null}
        {appointment.canRefuse ? (
          <a className="button" href={paths.refuseTimes(lang, token)}>
            {t(`appointment:mine.refuse.${isChoice ? "link" : "move"}`)}
          </a>
        ) : null}
        {appointment.canCancelMine ? (
          <a className="button" href={paths.cancelMyAppointment(lang, token)}>
            {t("appointment:mine.cancel.link")}
          </a>
        ) : null}
      </p>
      {state === "agreed" && appointment.times.some(({ open }) => open) ? (
        <details>
          <summary>{t("appointment:mine.others")}</summary>
          <Times lang={lang} token={token} appointment={appointment} />
        </details>
      ) : null}
    </section>
  );
}

function Times({ lang, token, appointment }: Omit<Props, "company"> & { appointment: AppointmentView }) {
  const t = useTexts();
  const isChosen = appointment.state === "agreed";
  return (
    <form method="post" action={paths.myAppointment(lang, token)} className="appointment-times">
      <input type="hidden" name="sequence" value={appointment.sequence} />
      {appointment.times
        .filter(({ time }) => time !== appointment.startsAt)
        .map(({ time, open }) =>
          open ? (
            <button key={time} name="time" value={time} className={isChosen ? "button" : "button-primary"}>
              <AppointmentTime lang={lang} appointment={appointment} time={time} />
            </button>
          ) : (
            <p key={time} className="quiet">
              <s>
                <AppointmentTime lang={lang} appointment={appointment} time={time} />
              </s>{" "}
              {t("appointment:over")}
            </p>
          ),
        )}
    </form>
  );
}

function titleOf(t: Texts, { state, kind, stateBy, times }: AppointmentView) {
  if (state === "cancelled") return t(`appointment:mine.cancelled.title.${stateBy === "seeker" ? "you" : "company"}`);
  if (state === "proposed" && !times.some(({ open }) => open)) return t("appointment:mine.expired.title");
  return state === "proposed"
    ? t(`appointment:mine.proposed.title.${kind}`, { count: times.length })
    : t(`appointment:mine.${state}.title`);
}

function textOf(t: Texts, { state, times }: AppointmentView, company: string) {
  if (state === "proposed" && !times.some(({ open }) => open)) return t("appointment:mine.expired.text", { company });
  return t(`appointment:mine.${state}.text`, { company, count: times.length });
}
