import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { AnswerOnItsWay } from "#app/domain/applications/answering/answer-on-its-way.tsx";
import { findAnswerOnItsWay } from "#app/domain/applications/answering/find-answer-on-its-way.server.ts";
import { decisions, decisionsAfter, isFinal } from "#app/domain/applications/application.ts";
import { appointmentView, proposalOffer } from "#app/domain/applications/appointments/appointment-view.ts";
import { CompanyAppointment } from "#app/domain/applications/appointments/company-appointment.tsx";
import { findAppointment } from "#app/domain/applications/appointments/find-appointment.server.ts";
import { BroughtByPerson } from "#app/domain/applications/bring/brought-by-person.tsx";
import { findBroughtTo } from "#app/domain/applications/bring/find-brought.server.ts";
import { answersAny, RequirementMarks } from "#app/domain/applications/bring/requirement-marks.tsx";
import { findLeftOfPromises } from "#app/domain/applications/clock/find-left-of-promises.server.ts";
import { DeskList } from "#app/domain/applications/desk/desk-list.tsx";
import { DeskPager } from "#app/domain/applications/desk/desk-pager.tsx";
import { useDeskPaths } from "#app/domain/applications/desk/desk-paths.ts";
import { queryOfView, readView } from "#app/domain/applications/desk/desk-view.ts";
import { DossierActions } from "#app/domain/applications/desk/dossier-actions.tsx";
import { DossierHead } from "#app/domain/applications/desk/dossier-head.tsx";
import { DossierNotes } from "#app/domain/applications/desk/dossier-notes.tsx";
import { DossierSection } from "#app/domain/applications/desk/dossier-section.tsx";
import { openDesk } from "#app/domain/applications/desk/open-desk.server.ts";
import { PersonFacts } from "#app/domain/applications/desk/person-facts.tsx";
import { stagesOnTheWay } from "#app/domain/applications/desk/stages-on-the-way.ts";
import { TagList } from "#app/domain/applications/desk/tag-list.tsx";
import { DocumentList } from "#app/domain/applications/documents/document-list.tsx";
import { DocumentViewer } from "#app/domain/applications/documents/document-viewer.tsx";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { ExportButton } from "#app/domain/applications/export/export-button.tsx";
import { openApplication } from "#app/domain/applications/open-application.server.ts";
import { findTags } from "#app/domain/applications/tags/tags.server.ts";
import { companysView } from "#app/domain/applications/thread/companys-view.server.ts";
import { DossierThread } from "#app/domain/applications/thread/dossier-thread.tsx";
import { markRead } from "#app/domain/applications/thread/mark-read.server.ts";
import { Timeline } from "#app/domain/applications/timeline.tsx";
import { timelineFor } from "#app/domain/applications/timeline-for.ts";
import { WrittenAnswers } from "#app/domain/applications/written-answers.tsx";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { phoneView } from "#app/platform/typed/phone-view.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { accountId, scope, role } = await requireEmployer({ request, context, params });
  const asked = { ...scope, applicationId: params.applicationId ?? "" };
  const now = context.now();
  await openApplication(context.db, { ...asked, accountId, now });
  const found = await findCompanyApplication(context.db, asked);
  if (!found) throw notFound();

  await markRead(context.db, { applicationId: found.id, side: "employer", now });

  const { events, messages: _messages, companyEmail: _, ...application } = found;
  const appointment = await findAppointment(context.db, found.id);
  const onItsWay = await findAnswerOnItsWay(context.db, { applicationId: found.id, now });
  const standing = { status: found.status, held: onItsWay !== null, now };
  const title = titleIn(textsFor(lang), lang, application);
  const query = new URL(request.url).searchParams;
  const done = query.get("done");
  const view = readView(query);
  return {
    lang,
    title: `${application.number} – ${context.config.board.name}`,
    desk: await openDesk(context.db, { ...scope, lang, view, open: application.id, now }),
    application: {
      ...application,
      title,
      phone: application.phone && phoneView(application.phone, { home: null, lang }),
    },
    broughtTo: await findBroughtTo(context.db, { applicationId: found.id, listingId: found.listingId }),
    left: (await findLeftOfPromises(context.db, { promised: [application], today: dayOf(now) }))(application),
    tags: await findTags(context.db, application.id),
    onItsWay,
    mayDecide: mayDecide(role),
    done,
    decided: decisions.find((one) => one === done && one === application.status) ?? null,
    choices: mayDecide(role) ? decisionsAfter(application.status) : [],
    final: isFinal(application.status),
    steps: stagesOnTheWay({ status: application.status, events }),
    timeline: timelineFor("employer", events),
    thread: companysView(found, { accountId, role, now }),
    written: writtenBy(done),
    meeting: {
      appointment: appointment && appointmentView(appointment, standing),
      offer: proposalOffer(appointment, standing),
      mayAct: mayDecide(role),
    },
  };
}

function writtenBy(done: string | null): "sentCompany" | "sentNow" | null {
  if (done === "message") return "sentCompany";
  return done === "message_sent" ? "sentNow" : null;
}

export default function Application() {
  const {
    lang,
    desk,
    application,
    broughtTo,
    left,
    decided,
    choices,
    final,
    steps,
    timeline,
    tags,
    thread,
    written,
    onItsWay,
    done,
    mayDecide,
    meeting,
  } = useLoaderData<typeof loader>();
  const t = useTexts();
  const { id } = application;
  const to = useDeskPaths(lang);
  return (
    <div className="desk desk-open">
      <DeskList lang={lang} desk={desk} open={id} mayDecide={mayDecide} />
      <article id="dossier" className="dossier" tabIndex={-1}>
        <a className="back-link" href={paths.employerApplications(lang, queryOfView(desk.view))}>
          {t("application:employer.toList")}
        </a>
        <AnswerOnItsWay lang={lang} answer={onItsWay} done={done} mayDecide={mayDecide} />
        {decided && !onItsWay ? (
          <Notice tone="done">
            <p>{t(`application:decided.${decided}`)}</p>
          </Notice>
        ) : null}
        {written ? (
          <Notice tone="done">
            <p>{t(`thread:${written}`)}</p>
          </Notice>
        ) : null}
        <DossierHead {...{ application, steps }} pager={<DeskPager lang={lang} desk={desk} />} />
        {done === "forwarded" ? (
          <Notice tone="done">
            <p>{t("letters:forward.done")}</p>
          </Notice>
        ) : null}
        <DossierActions {...{ lang, id, choices, left, final }}>
          <a className="button" href={to.forwarding(id)}>
            {t("letters:forward.action")}
          </a>
          {mayDecide && application.status !== "withdrawn" ? <ExportButton lang={lang} id={id} /> : null}
        </DossierActions>
        <CompanyAppointment lang={lang} applicationId={id} {...meeting} />
        <div className="dossier-sections">
          <div>
            <DossierSection part="asked" title={t("desk:dossier.asked")}>
              {broughtTo && answersAny(broughtTo) ? <RequirementMarks lang={lang} {...broughtTo} /> : null}
              {application.answers.length === 0 && !(broughtTo && answersAny(broughtTo)) ? (
                <p className="quiet">{t("desk:dossier.noAnswers")}</p>
              ) : null}
              <WrittenAnswers reader="employer" message={null} answers={application.answers} lang={application.lang} />
            </DossierSection>
            <DossierSection part="brings" title={t("desk:dossier.brings")}>
              <BroughtByPerson lang={lang} broughtTo={broughtTo} germanLevel={application.germanLevel} />
              <PersonFacts
                lang={lang}
                person={application}
                unreached={timeline.some(({ event }) => event === "mail_returned")}
              />
              <WrittenAnswers reader="employer" message={application.message} answers={[]} lang={application.lang} />
            </DossierSection>
          </div>
          <div>
            <DossierSection part="documents" title={t("application:check.documents")}>
              {application.documents.length === 0 ? <p>{t("application:employer.noDocuments")}</p> : null}
              <DocumentList
                lang={lang}
                documents={application.documents}
                download={(documentId) => paths.applicationDocument(lang, id, documentId)}
                viewed
              />
            </DossierSection>
            <DossierSection part="messages" title={t("desk:dossier.messages")}>
              <DossierThread lang={lang} id={id} thread={thread} />
            </DossierSection>
            <DossierSection part="notes" title={t("application:notes.title")}>
              <DossierNotes lang={lang} notes={application.notes} action={to.notes(id)} />
              <TagList lang={lang} applicationId={id} tags={tags} known={desk.tags} />
            </DossierSection>
          </div>
          <DossierSection part="timeline" title={t("application:mine.timeline")}>
            <Timeline lang={lang} entries={timeline} reader="employer" />
          </DossierSection>
        </div>
        <p className="quiet dossier-foot">
          {t(final ? "application:employer.eraseFinal" : "application:employer.eraseOpen", {
            day: formatDay(lang, application.eraseOn),
          })}
        </p>
      </article>
      <DocumentViewer />
    </div>
  );
}
