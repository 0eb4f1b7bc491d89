import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { EmptyState, Facts, Notice, PageHead } from "#app/ui/parts.tsx";
import type { EventView } from "../event-view.ts";
import { closingText } from "../event-words.ts";
import type { Registrations } from "../registering/find-registrations.server.ts";
import { freePlaces } from "../registering/moving-up.ts";
import { closingOf } from "../registration-rule.ts";

type Props = {
  lang: Lang;
  event: EventView;
  registrations: Registrations;
  keptUntil: string;
  /** Whether somebody was just taken off the list. */
  removed: boolean;
  /** Where the list for the door is taken. */
  list: string;
  back: string;
  removalOf: (registrationId: string) => string;
};

/** The same page for the office and a company: who comes, who waits, and the list for the door. */
export function RegistrationsPage({ lang, event, registrations, removed, list, back, ...about }: Props) {
  const t = useTexts();
  const { placed, waiting } = registrations;
  const isEmpty = placed.length + waiting.length === 0;
  return (
    <>
      {removed ? (
        <Notice tone="done">
          <p>{t("registration:desk.removed")}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("registration:desk.title")}
        back={{ href: back, label: <span lang={event.title.lang}>{event.title.text}</span> }}
      />
      <Counts lang={lang} event={event} registrations={registrations} />
      {isEmpty ? (
        <EmptyState title={t("registration:desk.empty")}>
          <p>{t("registration:desk.emptyText")}</p>
        </EmptyState>
      ) : (
        <form method="post" action={list} className="office-section">
          <p>{t("registration:desk.listText", { day: formatDay(lang, about.keptUntil) })}</p>
          <div className="button-row">
            <button className="button" name="format" value="pdf">
              {t("registration:desk.pdf")}
            </button>
            <button className="button" name="format" value="csv">
              {t("registration:desk.csv")}
            </button>
          </div>
        </form>
      )}
      {placed.length > 0 ? (
        <section className="office-section">
          <h2>{t("registration:desk.placed")}</h2>
          <Parties label={t("registration:desk.placed")} parties={placed} numbered={false} {...about} />
        </section>
      ) : null}
      {waiting.length > 0 ? (
        <section className="office-section">
          <h2>{t("registration:desk.waiting")}</h2>
          <p>{t("registration:desk.waitingText")}</p>
          <Parties label={t("registration:desk.waiting")} parties={waiting} numbered {...about} />
        </section>
      ) : null}
    </>
  );
}

function Counts({ lang, event, registrations }: Pick<Props, "lang" | "event" | "registrations">) {
  const t = useTexts();
  const { registration: rule } = event;
  const { persons, unconfirmed, waiting } = registrations;
  const free = rule ? freePlaces(rule.places, persons.placed) : null;
  const count = (persons: number) => t("registration:personCount", { count: persons });
  const closes = rule && closingText(lang, closingOf({ ...event, registration: rule }));
  return (
    <Facts
      items={[
        { label: t("registration:desk.comes"), value: count(persons.placed) },
        { label: t("registration:rule.places"), value: rule?.places ?? t("registration:desk.unlimited") },
        { label: t("registration:desk.free"), value: free },
        {
          label: t("registration:desk.waiting"),
          value: waiting.length > 0 || rule?.waitingList ? count(persons.waiting) : null,
        },
        { label: t("registration:desk.unconfirmed"), value: unconfirmed > 0 ? unconfirmed : null },
        { label: t("registration:desk.closes"), value: closes ?? t("registration:desk.off") },
      ]}
    />
  );
}

type PartiesProps = {
  label: string;
  parties: Registrations["placed"];
  numbered: boolean;
  removalOf: Props["removalOf"];
};

function Parties({ label, parties, numbered, removalOf }: PartiesProps) {
  const t = useTexts();
  const hasNotes = parties.some(({ note }) => note);
  const columns = [
    t("registration:form.name"),
    t("registration:persons"),
    ...(hasNotes ? [t("registration:form.note")] : []),
    t("registration:desk.deed"),
  ];
  return (
    <CardTable className="office-table" label={label} columns={columns}>
      {parties.map(({ id, name, persons, note }, index) => (
        <tr key={id}>
          <th scope="row">{numbered ? `${index + 1}. ${name}` : name}</th>
          <td>{persons}</td>
          {hasNotes ? <td>{note}</td> : null}
          <td>
            <a href={removalOf(id)} aria-label={t("registration:desk.removeNamed", { name })}>
              {t("registration:desk.remove")}
            </a>
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
