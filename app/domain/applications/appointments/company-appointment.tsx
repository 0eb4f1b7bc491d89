import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { useDeskPaths } from "../desk/desk-paths.ts";
import { AppointmentStanding } from "./appointment-standing.tsx";
import type { AppointmentView, proposalOffer } from "./appointment-view.ts";

type Props = {
  lang: Lang;
  applicationId: string;
  appointment: AppointmentView | null;
  offer: ReturnType<typeof proposalOffer>;
  /** Whether this person may decide for the company. */
  mayAct: boolean;
};

/** For the dossier: what is proposed or agreed, and what the company can do about it. */
export function CompanyAppointment({ lang, applicationId, appointment, offer, mayAct }: Props) {
  const t = useTexts();
  const desk = useDeskPaths(lang);
  const canPropose = mayAct && offer === "proposal";
  if (!appointment && !canPropose) return null;
  return (
    <section className="panel appointment">
      <h2>{appointment ? t(`appointment:kind.${appointment.kind}`) : t("appointment:title")}</h2>
      {appointment ? (
        <AppointmentStanding lang={lang} appointment={appointment} />
      ) : (
        <p className="quiet">{t("appointment:company.none")}</p>
      )}
      <p className="button-row">
        {canPropose ? (
          <a className="button" href={desk.appointment(applicationId)}>
            {t(`appointment:company.propose.${appointment?.state ?? "none"}`)}
          </a>
        ) : null}
        {appointment?.state === "agreed" ? (
          <a className="button" href={paths.calendarFile(lang, applicationId)}>
            {t("appointment:calendarFile")}
          </a>
        ) : null}
        {mayAct && appointment?.canCancel && appointment.state !== "refused" ? (
          <a className="button" href={desk.cancellation(applicationId)}>
            {t(`appointment:company.cancel.${appointment.state === "agreed" ? "link" : "withdraw"}`)}
          </a>
        ) : null}
      </p>
    </section>
  );
}
