import type { ReactNode } from "react";
import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { formatDay, formatHours, formatList, formatWholeDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { Icon } from "#app/ui/drawing/icon.tsx";
import { Chip, Facts, Notice } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { isPast } from "../event-times.ts";
import type { EventView } from "../event-view.ts";
import { closingText, whereText } from "../event-words.ts";
import { closingOf } from "../registration-rule.ts";

type Props = {
  event: EventView;
  lang: Lang;
  today: Day;
  /** What the operator is called. */
  office: string;
  /** Of the event as a file; null where there is none yet. */
  file: string | null;
  /** Whom one meets there. */
  exhibitors: { slug: string; name: string }[];
  /** Where one registers; null where it cannot be done from here. */
  register: string | null;
  /** 1 on its own page, 2 within another. */
  headingLevel: 1 | 2;
};

/** Everything somebody needs to know who thinks of coming. */
export function EventArticle({ event, lang, today, office, exhibitors, file, register, headingLevel }: Props) {
  const t = useTexts();
  const Heading = headingLevel === 1 ? "h1" : "h2";
  const past = isPast(event, today);
  return (
    <article className="event-article">
      <p className="event-kind">
        {t(`event:kind.${event.kind}`)}
        {event.membersOnly ? <Chip tone="level">{t("event:membersOnly")}</Chip> : null}
      </p>
      <Heading lang={event.title.lang}>
        <Unbroken>{event.title.text}</Unbroken>
      </Heading>
      {event.title.lang === lang ? null : <p className="quiet">{t(`event:page.titleIn.${event.title.lang}`)}</p>}
      {event.status === "cancelled" ? (
        <Notice tone="stop" title={t("event:page.cancelled")}>
          {event.reason ? <p lang={event.reason.lang}>{event.reason.text}</p> : null}
        </Notice>
      ) : null}
      {past ? (
        <Notice title={t("event:page.past")}>
          <p>{t("event:page.pastText", { day: formatDay(lang, event.times.at(-1)?.day ?? today) })}</p>
        </Notice>
      ) : null}
      <Facts items={factsOf(t, { event, lang, today, office, exhibitors })} />
      {event.text ? (
        <div className="event-text" lang={event.text.lang}>
          {event.text.text}
        </div>
      ) : null}
      {event.text && event.text.lang !== lang ? (
        <p className="quiet">{t(`listing:page.freeTextIn.${event.text.lang}`)}</p>
      ) : null}
      {(file || register) && !past && event.status === "published" ? (
        <p className="button-row">
          {register && !hasClosed(event, today) ? (
            <a className="button-primary" href={register}>
              {t("registration:page.register")}
            </a>
          ) : null}
          {file ? (
            <a className="button" href={file}>
              <Icon name="clock" />
              {t("event:page.add")}
            </a>
          ) : null}
        </p>
      ) : null}
    </article>
  );
}

type Described = Pick<Props, "event" | "lang" | "today" | "office" | "exhibitors">;

function factsOf(t: Texts, { event, lang, today, office, exhibitors }: Described) {
  const when = event.kind === "deadline" ? t("event:page.lastDay") : t("event:page.when");
  const meant = event.audiences.map((audience) => t(`event:audience.${audience}`));
  return [
    { label: when, value: <Times event={event} lang={lang} today={today} /> },
    { label: t("event:page.where"), value: <Where event={event} lang={lang} /> },
    { label: t("event:page.forWhom"), value: meant.length > 0 ? meant.join(", ") : t("event:page.everybody") },
    {
      label: t("event:page.languages"),
      value: formatList(
        lang,
        event.languages.map((one) => t(`listing:language.${one}`)),
      ),
    },
    { label: t("event:page.fields"), value: event.fields.map((field) => t(`listing:field.${field}`)).join(", ") },
    { label: t("event:page.organiser"), value: <Organiser event={event} lang={lang} office={office} /> },
    {
      label: t("event:exhibiting.exhibitors"),
      value: exhibitors.length > 0 ? <Exhibitors exhibitors={exhibitors} lang={lang} /> : null,
    },
    { label: t("registration:page.label"), value: registrationText(t, { event, lang, today }) },
    { label: t("event:page.link"), value: event.link ? <a href={event.link}>{event.link}</a> : null },
  ];
}

/** Pages for everybody know the day: on the last one the next page knows the minute. */
function hasClosed({ times, registration }: EventView, today: Day) {
  return registration !== null && dayOf(new Date(closingOf({ times, registration }))) < today;
}

function registrationText(t: Texts, { event, lang, today }: Pick<Props, "event" | "lang" | "today">) {
  const { registration, status } = event;
  if (!registration || status === "cancelled" || isPast(event, today)) return null;
  if (hasClosed(event, today)) return t("registration:page.closed");
  const until =
    registration.closesAt && t("registration:page.until", { until: closingText(lang, registration.closesAt) });
  const places = registration.places && t("registration:page.places", { count: registration.places });
  return [t("registration:page.needed"), until, places].filter(Boolean).join(" · ");
}

function Times({ event, lang, today }: Pick<Props, "event" | "lang" | "today">) {
  const t = useTexts();
  return (
    <ul className="event-times">
      {event.times.map(({ position, day, starts, ends }) => (
        <li key={position} className={day < today ? "quiet" : undefined}>
          <time dateTime={starts ? `${day}T${starts}` : day}>
            {formatWholeDay(lang, day)}
            {starts ? `, ${formatHours(lang, starts, ends)}` : null}
          </time>
          {day < today && event.times.length > 1 ? ` (${t("event:page.overDate")})` : null}
        </li>
      ))}
    </ul>
  );
}

function Exhibitors({ exhibitors, lang }: Pick<Props, "exhibitors" | "lang">) {
  return (
    <ul className="event-times">
      {exhibitors.map(({ slug, name }) => (
        <li key={slug}>
          <a href={paths.company(lang, slug)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function Where({ event, lang }: Pick<Props, "event" | "lang">) {
  const t = useTexts();
  const { place, address, online } = event;
  if (!place) return t("event:online");
  const localName = place.localName === place.name ? null : place.localName;
  return (
    <>
      <b>{whereText(t, { place, online })}</b>
      {address || localName ? (
        <span className="event-address">{[address, localName].filter(Boolean).join(", ")}</span>
      ) : null}
      <a href={paths.map(lang, new URLSearchParams({ near: place.name, within: "20" }))}>{t("event:page.onMap")}</a>
    </>
  );
}

function Organiser({ event: { company, partner }, lang, office }: Pick<Props, "event" | "lang" | "office">): ReactNode {
  if (!company && !partner) return office;
  return (
    <>
      {company ? <a href={paths.company(lang, company.slug)}>{company.name}</a> : null}
      {company && partner ? ", " : null}
      {partner}
    </>
  );
}
