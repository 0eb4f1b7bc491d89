import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ApplicationStatus, Country, Lang, SilentSide } from "#db/codes.ts";
import { isFinal, maxDocuments, mayBecome } from "#app/domain/applications/application.ts";
import { MyAppointment } from "#app/domain/applications/appointments/my-appointment.tsx";
import { BroughtSummary } from "#app/domain/applications/bring/brought-summary.tsx";
import { findBroughtTo } from "#app/domain/applications/bring/find-brought.server.ts";
import { DocumentList } from "#app/domain/applications/documents/document-list.tsx";
import { markRead } from "#app/domain/applications/thread/mark-read.server.ts";
import { SeekersThread } from "#app/domain/applications/thread/seekers-thread.tsx";
import { seekersView } from "#app/domain/applications/thread/seekers-view.server.ts";
import { Timeline } from "#app/domain/applications/timeline.tsx";
import { timelineFor } from "#app/domain/applications/timeline-for.ts";
import { WrittenAnswers } from "#app/domain/applications/written-answers.tsx";
import { PhoneLink } from "#app/domain/companies/phone-link.tsx";
import { contactOf } from "#app/domain/listings/contact-of.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { phoneText, phoneView } from "#app/platform/typed/phone-view.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, Notice, PageHead } from "#app/ui/parts.tsx";
import { LinkUnknown } from "./link-unknown.tsx";
import { appointmentOf, readMine } from "./mine.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context, request }: LoaderFunctionArgs) {
  const { lang, token, application, head, now } = await readMine({ params, context });
  const t = textsFor(lang);
  const title = `${t("application:mine.title")} – ${context.config.board.name}`;
  const unknown = `${t("application:unknown.title")} – ${context.config.board.name}`;
  if (!application || !head) return data({ lang, title: unknown, mine: null }, { status: 404 });

  await markRead(context.db, { applicationId: application.id, side: "seeker", now });
  const { status, documents } = application;
  const { number, name, email, phone, germanLevel, message, answers, eraseOn, listing } = application;
  const barred = application.companySuspendedAt !== null;
  const mine = {
    token,
    head,
    done: new URL(request.url).searchParams.get("done"),
    ...{ status, number, name, email, germanLevel, message, answers, documents, eraseOn, listing },
    phone: phoneText(phone, lang),
    lang: application.lang,
    broughtTo: await findBroughtTo(context.db, { applicationId: application.id, listingId: application.listingId }),
    /** Whoever is barred from the board is nobody to turn to. */
    contact: barred ? null : withPhoneView(contactOf(application), application.companyCountry, lang),
    appointment: await appointmentOf(context.db, application, now),
    timeline: timelineFor("seeker", application.events),
    thread: seekersView(application, now),
    answerBy: barred ? null : application.answerBy,
    yourTurn: !barred && application.seekerFrom !== null,
    barred: barred && !isFinal(status),
    final: isFinal(status),
    ending: endingOf(application),
    canWithdraw: mayBecome(status, "withdrawn"),
    canAdd: !isFinal(status) && documents.length < maxDocuments,
  };
  return data({ lang, title, mine });
}

type Ended = { status: ApplicationStatus; silentSide: SilentSide | null };

/** What is said instead of the status. Where nobody was silent, the company has left the board. */
function endingOf({ status, silentSide }: Ended): "thread:closed" | "application:mine.left" | null {
  if (status !== "closed" || silentSide === "company") return null;
  return silentSide === "seeker" ? "thread:closed" : "application:mine.left";
}

function withPhoneView(contact: ReturnType<typeof contactOf>, home: Country, lang: Lang) {
  return { ...contact, phone: contact.phone && phoneView(contact.phone, { home, lang }) };
}

export default function MyApplication() {
  const { lang, mine } = useLoaderData<typeof loader>();
  const t = useTexts();
  if (!mine) return <LinkUnknown lang={lang} />;
  const day = formatDay(lang, mine.eraseOn);
  const standing = mine.ending ?? (`application:mine.status.${mine.status}` as const);
  return (
    <div className="narrow">
      <PageHead title={t("application:mine.heading", { title: mine.head.title })}>
        <p className="quiet">{mine.head.company}</p>
      </PageHead>
      {mine.done === "message" ? <Notice tone="done">{t("thread:sent", { company: mine.head.company })}</Notice> : null}
      {mine.done === "document" ? <Notice tone="done">{t("application:mine.documentAdded")}</Notice> : null}
      {mine.barred ? (
        <Notice tone="stop" title={t("mail:application.suspension.suspended.heading", { company: mine.head.company })}>
          <p>{t("mail:application.suspension.suspended.text", mine.head)}</p>
        </Notice>
      ) : null}
      <Notice
        tone={
          mine.status === "hired" || mine.status === "offer" || mine.status === "trial_day" || mine.status === "invited"
            ? "done"
            : "info"
        }
      >
        <h2>{t(`${standing}.title`)}</h2>
        <p>{t(`${standing}.text`, { company: mine.head.company })}</p>
        {mine.listing === "open" || mine.final || mine.barred ? null : (
          <p>
            {t(mine.listing === "paused" ? "life:apply.sentBefore" : "application:mine.listingEnded", {
              company: mine.head.company,
            })}
          </p>
        )}
        {mine.answerBy ? <p>{t("application:mine.answerBy", { day: formatDay(lang, mine.answerBy) })}</p> : null}
      </Notice>

      <MyAppointment lang={lang} token={mine.token} company={mine.head.company} appointment={mine.appointment} />

      {mine.yourTurn && mine.appointment?.state !== "proposed" ? (
        <Notice title={t("thread:yourTurn.title", { company: mine.head.company })}>
          <p>{t("thread:yourTurn.text")}</p>
          <p>
            <a href="#messages">{t("thread:yourTurn.link")}</a>
          </p>
        </Notice>
      ) : null}

      <section id="messages" aria-labelledby="messages-title">
        <h2 id="messages-title">{t("thread:title")}</h2>
        <SeekersThread lang={lang} token={mine.token} thread={mine.thread} form={undefined} />
      </section>

      {mine.contact ? (
        <>
          <h2>{t("application:mine.contact")}</h2>
          <p>
            {t("application:mine.contactText")} <strong>{mine.contact.name}</strong>
            {mine.contact.role ? `, ${mine.contact.role}` : null}
            {mine.contact.phone ? (
              <>
                , <PhoneLink phone={mine.contact.phone} />
              </>
            ) : null}
          </p>
        </>
      ) : null}

      <h2>{t("application:mine.timeline")}</h2>
      <Timeline lang={lang} entries={mine.timeline} reader="seeker" />

      <h2>{t("application:mine.sent")}</h2>
      <Facts
        items={[
          { label: t("application:facts.number"), value: mine.number },
          { label: t("application:person.name"), value: <bdi>{mine.name}</bdi> },
          { label: t("application:person.email"), value: mine.email },
          { label: t("application:person.phone"), value: mine.phone },
        ]}
      />
      <BroughtSummary lang={lang} broughtTo={mine.broughtTo} germanLevel={mine.germanLevel} />
      <WrittenAnswers reader="seeker" message={mine.message} answers={mine.answers} lang={mine.lang} />
      <h3>{t("application:check.documents")}</h3>
      {mine.documents.length === 0 ? <p>{t("application:mine.noDocuments")}</p> : null}
      <DocumentList
        lang={lang}
        documents={mine.documents}
        download={(id) => paths.myApplicationDocument(lang, mine.token, id)}
        viewed
      />
      {mine.canAdd ? (
        <p>
          <a className="button" href={paths.myApplicationDocuments(lang, mine.token)}>
            {t("application:documents.add")}
          </a>
        </p>
      ) : null}

      <h2>{t("application:mine.yourData")}</h2>
      <p>{mine.final ? t("application:eraseFinal", { day }) : t("application:eraseOpen", { day })}</p>
      <p className="button-row">
        {mine.canWithdraw ? (
          <a className="button" href={paths.myApplicationWithdrawal(lang, mine.token)}>
            {t("application:withdraw.title")}
          </a>
        ) : null}
        <a className="button-danger" href={paths.myApplicationErasure(lang, mine.token)}>
          {t("application:erase.title")}
        </a>
      </p>
      {mine.listing === "open" ? (
        <p className="button-row">
          <a href={mine.head.href}>{t("application:toListing")}</a>
        </p>
      ) : null}
    </div>
  );
}
