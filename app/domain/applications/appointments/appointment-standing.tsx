import type { Lang } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { AppointmentFacts, AppointmentTime, AppointmentWord } from "./appointment-facts.tsx";
import type { AppointmentView } from "./appointment-view.ts";

/** For the company: how it stands, with what was written last. */
export function AppointmentStanding({ lang, appointment }: { lang: Lang; appointment: AppointmentView }) {
  const t = useTexts();
  const { state, stateBy, startsAt, times } = appointment;
  const told = state === "cancelled" ? (stateBy === "seeker" ? "cancelledByThem" : "cancelled") : state;
  return (
    <>
      <p>{t(`appointment:company.state.${told}`, { count: times.length })}</p>
      {startsAt ? (
        <p className={state === "agreed" ? "appointment-when" : "quiet"}>
          <AppointmentTime lang={lang} appointment={appointment} time={startsAt} />
        </p>
      ) : null}
      {state === "proposed" ? (
        <ul>
          {times.map(({ time }) => (
            <li key={time}>
              <AppointmentTime lang={lang} appointment={appointment} time={time} />
            </li>
          ))}
        </ul>
      ) : null}
      <AppointmentWord appointment={appointment} />
      {state === "proposed" || state === "agreed" ? <AppointmentFacts appointment={appointment} /> : null}
    </>
  );
}
