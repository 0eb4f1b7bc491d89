import type { Day } from "#db/schema.ts";
import { PhoneLink } from "#app/domain/companies/phone-link.tsx";
import type { EventView } from "#app/domain/events/event-view.ts";
import { nextTime, timeText } from "#app/domain/events/event-words.ts";
import { paths } from "#app/paths.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip, Facts } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { costText } from "../cost-frame.ts";
import type { ExampleView } from "../example-view.ts";

type Props = {
  example: ExampleView;
  /** Those of its events that the reader may see. */
  events: EventView[];
  eventHref: (event: EventView) => string;
  lang: Lang;
  today: Day;
  /** What the operator is called, who tells it where no company does. */
  office: string;
  /** 1 on its own page, 2 within another. */
  headingLevel: 1 | 2;
};

const parts = ["problem", "way", "result"] as const;

export function ExampleArticle({ example, events, eventHref, lang, today, office, headingLevel }: Props) {
  const t = useTexts();
  const Heading = `h${headingLevel}` as const;
  const Part = headingLevel === 1 ? "h2" : "h3";
  const { told, company } = example;
  return (
    <article className="event-article">
      <p className="event-kind">
        {example.tags.map((tag) => t(`example:tag.${tag}`)).join(" · ")}
        {example.membersOnly ? <Chip tone="level">{t("example:membersOnly")}</Chip> : null}
      </p>
      <Heading lang={told.lang}>
        <Unbroken>{told.title}</Unbroken>
      </Heading>
      {told.lang === lang ? null : <p className="quiet">{t(`listing:page.freeTextIn.${told.lang}`)}</p>}
      {parts.map((part) => (
        <section key={part}>
          <Part>{t(`example:page.${part}`)}</Part>
          <div className="event-text" lang={told.lang}>
            {told[part]}
          </div>
        </section>
      ))}
      <Facts
        items={[
          {
            label: t("example:page.cost"),
            value: example.cost ? costText(t, lang, example.cost, example.currency) : null,
          },
          {
            label: t("example:page.company"),
            value: company ? <a href={paths.company(lang, company.slug)}>{company.name}</a> : office,
          },
          { label: t("event:page.fields"), value: example.fields.map((one) => t(`listing:field.${one}`)).join(", ") },
          {
            label: t("example:page.contact"),
            value: example.contact ? <Contact contact={example.contact} /> : null,
          },
          {
            label: t("example:page.events"),
            value: events.length > 0 ? <Events {...{ events, eventHref, lang, today }} /> : null,
          },
          {
            label: t("example:page.since"),
            value: example.publishedAt ? formatInstantDay(lang, example.publishedAt) : null,
          },
        ]}
      />
    </article>
  );
}

function Contact({ contact: { name, email, phone } }: { contact: NonNullable<ExampleView["contact"]> }) {
  return (
    <>
      <b>{name}</b>
      {email ? (
        <span className="event-address">
          <a href={`mailto:${email}`}>{email}</a>
        </span>
      ) : null}
      {phone ? (
        <span className="event-address">
          <PhoneLink phone={phone} />
        </span>
      ) : null}
    </>
  );
}

function Events({ events, eventHref, lang, today }: Pick<Props, "events" | "eventHref" | "lang" | "today">) {
  return (
    <ul className="event-times">
      {events.map((event) => {
        const time = nextTime(event, today);
        return (
          <li key={event.id}>
            <a href={eventHref(event)} lang={event.title.lang}>
              {event.title.text}
            </a>
            {time ? <span className="event-address quiet">{timeText(lang, time)}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
