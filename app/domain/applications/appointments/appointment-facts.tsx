import type { Lang } from "#db/codes.ts";
import { formatSpan } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { endOf } from "./appointment.ts";
import type { AppointmentView } from "./appointment-view.ts";

type Props = { lang: Lang; appointment: AppointmentView };

export function AppointmentTime({ lang, appointment, time }: Props & { time: string }) {
  const { timeZone, minutes } = appointment;
  const until = endOf({ startsAt: time, minutes }).toISOString();
  return (
    <time dateTime={time}>
      <Unbroken>{formatSpan(lang, timeZone, time, until)}</Unbroken>
    </time>
  );
}

export function AppointmentFacts({
  appointment: { place, videoUrl, contact, timeZone },
}: {
  appointment: AppointmentView;
}) {
  const t = useTexts();
  return (
    <Facts
      items={[
        { label: t("appointment:facts.place"), value: place },
        {
          label: t("appointment:facts.video"),
          value: videoUrl && (
            <>
              <a href={videoUrl} rel="noreferrer">
                {videoUrl}
              </a>
              {/* Whoever sits elsewhere may have other clocks. */}
              <br />
              <span className="quiet">{t(`appointment:zone.${zoneKey(timeZone)}`)}</span>
            </>
          ),
        },
        { label: t("appointment:facts.contact"), value: contact },
      ]}
    />
  );
}

const zoneKeys = { "Europe/Warsaw": "PL", "Europe/Prague": "CZ" } as const;
const zoneKey = (timeZone: string) => zoneKeys[timeZone as keyof typeof zoneKeys] ?? "DE";

/** What was written with the last step, in the words and the language of who wrote it. */
export function AppointmentWord({ appointment: { word, wordLang } }: { appointment: AppointmentView }) {
  if (!word) return null;
  return (
    <blockquote className="appointment-word pre-line" lang={wordLang ?? undefined} dir="auto">
      {word}
    </blockquote>
  );
}
