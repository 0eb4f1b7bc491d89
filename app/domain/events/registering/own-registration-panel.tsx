import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import { timeText, whereText } from "../event-words.ts";
import type { OwnRegistration } from "./find-own-registration.server.ts";

type Props = { lang: Lang; registration: OwnRegistration; href: string | null };

/** What somebody has registered for, and as whom. */
export function OwnRegistrationPanel({ lang, registration, href }: Props) {
  const t = useTexts();
  const { event, name, email, persons, note } = registration;
  const title = <span lang={event.title.lang}>{event.title.text}</span>;
  return (
    <div className="panel">
      <Facts
        items={[
          { label: t("registration:mail.event"), value: href ? <a href={href}>{title}</a> : title },
          {
            label: t("event:page.when"),
            value: (
              <ul className="event-times">
                {event.times.map((time) => (
                  <li key={time.position}>{timeText(lang, time)}</li>
                ))}
              </ul>
            ),
          },
          { label: t("event:page.where"), value: [event.address, whereText(t, event)].filter(Boolean).join(", ") },
          { label: t("event:page.link"), value: event.link ? <a href={event.link}>{event.link}</a> : null },
          { label: t("registration:form.name"), value: name },
          { label: t("registration:form.email"), value: email },
          { label: t("registration:persons"), value: t("registration:personCount", { count: persons }) },
          { label: t("registration:form.note"), value: note ? <span className="own-words">{note}</span> : null },
          {
            label: t("registration:own.heldUntil"),
            value:
              registration.state === "open" && registration.heldUntil
                ? formatInstant(lang, registration.heldUntil)
                : null,
          },
        ]}
      />
    </div>
  );
}
