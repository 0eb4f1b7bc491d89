import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { daysToAnswer, decisions, decisionsAfter, isFinal } from "#app/domain/applications/application.ts";
import { DaysLeft } from "#app/domain/applications/application-table.tsx";
import { DocumentList } from "#app/domain/applications/documents/document-list.tsx";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { MessageList } from "#app/domain/applications/message-list.tsx";
import { NoteField } from "#app/domain/applications/note-field.tsx";
import { openApplication } from "#app/domain/applications/open-application.server.ts";
import { Timeline } from "#app/domain/applications/timeline.tsx";
import { timelineFor } from "#app/domain/applications/timeline-for.ts";
import { WrittenAnswers } from "#app/domain/applications/written-answers.tsx";
import { PhoneLink } from "#app/domain/companies/phone-link.tsx";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { formatDay, formatInstant } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { phoneView } from "#app/platform/typed/phone-view.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company } = await requireEmployer({ request, context, params });
  const asked = { companyId: company.id, applicationId: params.applicationId ?? "" };
  const now = context.now();
  await openApplication(context.db, { ...asked, accountId, now });
  const found = await findCompanyApplication(context.db, asked);
  if (!found) throw notFound();

  const { events, companyEmail: _, ...application } = found;
  const title = titleIn(textsFor(lang), lang, application);
  const done = new URL(request.url).searchParams.get("done");
  return {
    lang,
    title: `${application.number} – ${context.config.board.name}`,
    application: {
      ...application,
      title,
      phone: application.phone && phoneView(application.phone, { home: null, lang }),
    },
    daysLeft: daysToAnswer(application, now),
    decided: decisions.find((one) => one === done && one === application.status) ?? null,
    choices: decisionsAfter(application.status),
    final: isFinal(application.status),
    timeline: timelineFor("employer", events),
  };
}

export default function Application() {
  const { lang, application, daysLeft, decided, choices, final, timeline } = useLoaderData<typeof loader>();
  const t = useTexts();
  const { id, name, number, email, phone, title, status, germanLevel } = application;
  const decide = (to: string) => `${paths.applicationStatus(lang, id)}?${new URLSearchParams({ to }).toString()}`;
  return (
    <>
      <PageHead
        title={<bdi>{name}</bdi>}
        back={{ href: paths.employerApplications(lang), label: t("application:employer.toList") }}
      >
        <p className="quiet">
          {title} · {number}
        </p>
      </PageHead>
      {decided ? (
        <Notice tone="done">
          <p>{t(`application:decided.${decided}`)}</p>
        </Notice>
      ) : null}
      <div className="application-columns">
        <div>
          <section className="panel">
            <h2 className="status-heading">{t(`application:status.${status}`)}</h2>
            {daysLeft === null ? null : (
              <p>
                {t("application:employer.answer")}: <DaysLeft days={daysLeft} />
              </p>
            )}
            {final ? <p>{t("application:employer.final")}</p> : null}
            <div className="button-row">
              {choices.map((to) => (
                <a key={to} className={to === "invited" ? "button-primary" : "button"} href={decide(to)}>
                  {t(`application:decide.${to}`)}
                </a>
              ))}
            </div>
          </section>
          <Facts
            items={[
              { label: t("application:person.email"), value: <a href={`mailto:${email}`}>{email}</a> },
              {
                label: t("application:person.phone"),
                value: phone && <PhoneLink phone={phone} />,
              },
              {
                label: t("application:check.german"),
                value: germanLevel && t(`application:germanLevel.${germanLevel}`),
              },
              { label: t("application:employer.language"), value: t(`listing:language.${application.lang}`) },
              { label: t("application:employer.received"), value: formatInstant(lang, application.submittedAt) },
            ]}
          />
          <WrittenAnswers
            reader="employer"
            message={application.message}
            answers={application.answers}
            lang={application.lang}
          />
          <h2>{t("application:check.documents")}</h2>
          {application.documents.length === 0 ? <p>{t("application:employer.noDocuments")}</p> : null}
          <DocumentList
            lang={lang}
            documents={application.documents}
            download={(documentId) => paths.applicationDocument(lang, id, documentId)}
          />
          <MessageList lang={lang} title={t("application:employer.messages")} messages={application.messages} />
        </div>
        <div>
          <section>
            <h2>{t("application:notes.title")}</h2>
            <p className="quiet">{t("application:notes.hint")}</p>
            {application.notes.map((note) => (
              <article key={note.id} className="panel">
                <p className="quiet">
                  {note.author} · {formatInstant(lang, note.at)}
                </p>
                <p className="pre-line" dir="auto">
                  {note.text}
                </p>
              </article>
            ))}
            <NoteField form={undefined} action={paths.applicationNotes(lang, id)} />
          </section>
          <section>
            <h2>{t("application:mine.timeline")}</h2>
            <Timeline lang={lang} entries={timeline} reader="employer" />
          </section>
          <p className="quiet">
            {t(final ? "application:employer.eraseFinal" : "application:employer.eraseOpen", {
              day: formatDay(lang, application.eraseOn),
            })}
          </p>
        </div>
      </div>
    </>
  );
}
