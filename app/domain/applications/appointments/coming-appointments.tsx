import type { Lang } from "#db/codes.ts";
import { type Titled, titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { formatSpan } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { endOf } from "./appointment.ts";

type Coming = Titled & {
  applicationId: string;
  name: string;
  startsAt: string;
  minutes: number;
  timeZone: string;
  place: string | null;
};

/** Whom the company meets next, for its overview. Nothing where nothing is agreed. */
export function ComingAppointments({ lang, appointments }: { lang: Lang; appointments: Coming[] }) {
  const t = useTexts();
  if (appointments.length === 0) return null;
  return (
    <section>
      <h2>{t("appointment:coming.title")}</h2>
      <ul className="appointment-list">
        {appointments.map(({ applicationId, name, startsAt, minutes, timeZone, place, ...listing }) => (
          <li key={applicationId}>
            <time dateTime={startsAt}>
              <Unbroken>{formatSpan(lang, timeZone, startsAt, endOf({ startsAt, minutes }).toISOString())}</Unbroken>
            </time>
            <span>
              <a href={paths.employerApplication(lang, applicationId)}>
                <bdi>{name}</bdi>
              </a>{" "}
              <span className="quiet">
                <Unbroken>{titleIn(t, lang, listing)}</Unbroken> · {place ?? t("appointment:facts.video")}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
