import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClashNotice } from "#app/domain/events/clashes/clash-notice.tsx";
import { findClashes } from "#app/domain/events/clashes/find-clashes.server.ts";
import { DoneNotice, eventNews } from "#app/domain/events/desk/event-news.tsx";
import { EventState } from "#app/domain/events/desk/event-table.tsx";
import { isPast } from "#app/domain/events/event-times.ts";
import { eventPath } from "#app/domain/events/event-view.ts";
import { ExhibitForm } from "#app/domain/events/exhibiting/exhibit-form.tsx";
import { findExhibitors } from "#app/domain/events/exhibiting/find-exhibitors.server.ts";
import { isOpenToExhibitors } from "#app/domain/events/exhibiting/is-open-to-exhibitors.ts";
import { EventArticle } from "#app/domain/events/page/event-article.tsx";
import { EventPaperForm } from "#app/domain/events/paper/event-paper-form.tsx";
import { findPaperState } from "#app/domain/events/paper/find-paper-state.server.ts";
import { ExampleList } from "#app/domain/good-examples/finding/example-list.tsx";
import { findExamplesOfEvent } from "#app/domain/good-examples/page/find-example.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { readableEventFor } from "./event.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, event, own, speaks, isMember, companyId, today } = await readableEventFor(args);
  const { board, operator } = args.context.config;
  const plans = own && event.status !== "cancelled";
  const exhibitors = await findExhibitors(args.context.db, { eventId: event.id, lang });
  return {
    ...{ exhibitors, exhibits: exhibitors.some(({ id }) => id === companyId) },
    paper: own && speaks ? findPaperState(event, { today, office: operator.name }) : null,
    mayExhibit: speaks && isOpenToExhibitors(event, today),
    ...{ lang, event, own, today, mayAct: own && speaks, news: eventNews(args.request) },
    /** The pages of good examples on this desk are for members. */
    examples: isMember ? await findExamplesOfEvent(args.context.db, { eventId: event.id, lang, to: "members" }) : [],
    clashes: plans ? await findClashes(args.context.db, { event, lang, today, companyId }) : null,
    ...{ office: operator.name, officeMail: operator.email, title: `${event.title.text} – ${board.name}` },
  };
}

export default function EmployerEvent() {
  const page = useLoaderData<typeof loader>();
  const { lang, event, own, today, mayAct, clashes, examples, news, office, officeMail } = page;
  const t = useTexts();
  const unseen = event.status === "draft" || event.status === "submitted";
  const past = isPast(event, today);
  const register = event.registration && event.membersOnly ? paths.memberRegistration(lang, event.id) : null;
  return (
    <div className="narrow">
      <DoneNotice {...news} />
      <PageHead
        title={<span lang={event.title.lang}>{event.title.text}</span>}
        back={{ href: paths.employerEvents(lang), label: t("event:desk.title") }}
      >
        <p>
          <EventState event={event} today={today} />
        </p>
      </PageHead>
      {own && event.remark ? (
        <Notice title={t("event:desk.remark")}>
          <p>{event.remark}</p>
        </Notice>
      ) : null}
      {mayAct ? (
        <div className="button-row event-deeds">
          {event.status === "draft" && !past ? (
            <form method="post" action={paths.submitEvent(lang, event.id)}>
              <button className="button-primary">{t("event:desk.submit")}</button>
            </form>
          ) : null}
          {unseen ? (
            <>
              <a className="button" href={paths.editEvent(lang, event.id)}>
                {t("event:desk.change")}
              </a>
              <form method="post" action={paths.deleteEvent(lang, event.id)}>
                <button className="button-danger">{t("event:desk.delete")}</button>
              </form>
            </>
          ) : null}
          {!unseen && event.registration ? (
            <a className="button" href={paths.registrations(lang, event.id)}>
              {t("registration:desk.title")}
            </a>
          ) : null}
          {event.status === "published" && !past ? (
            <a className="button-danger" href={paths.cancelEvent(lang, event.id)}>
              {t("event:desk.cancel")}
            </a>
          ) : null}
        </div>
      ) : null}
      {mayAct && event.status === "published" && !past ? (
        <p className="quiet">{t("event:desk.askOffice", { mail: officeMail })}</p>
      ) : null}
      {!unseen && !event.membersOnly && !event.company?.suspended ? (
        <p>
          <a href={eventPath(lang, event)}>{t("event:desk.publicPage")}</a>
        </p>
      ) : null}
      {clashes ? <ClashNotice {...clashes} lang={lang} hrefOf={paths.employerEvent} enterAt={null} /> : null}
      <section className="panel">
        {unseen ? (
          <p className="quiet">{t(event.membersOnly ? "event:desk.previewMembers" : "event:desk.preview")}</p>
        ) : null}
        <EventArticle
          {...{ event, lang, today, office }}
          exhibitors={page.exhibitors}
          file={null}
          register={register}
          headingLevel={2}
        />
      </section>
      {page.mayExhibit ? <ExhibitForm event={event} lang={lang} exhibits={page.exhibits} /> : null}
      {page.paper ? <EventPaperForm {...page.paper} action={paths.eventPaper(lang, event.id)} /> : null}
      {examples.length > 0 ? (
        <section className="company-events">
          <h2>{t("example:event.title")}</h2>
          <ExampleList examples={examples} hrefOf={({ id }) => paths.employerExample(lang, id)} />
        </section>
      ) : null}
    </div>
  );
}
