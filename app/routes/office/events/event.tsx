import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClashNotice } from "#app/domain/events/clashes/clash-notice.tsx";
import { findClashes } from "#app/domain/events/clashes/find-clashes.server.ts";
import { DoneNotice, eventNews } from "#app/domain/events/desk/event-news.tsx";
import { EventState } from "#app/domain/events/desk/event-table.tsx";
import { isPast } from "#app/domain/events/event-times.ts";
import { eventPath } from "#app/domain/events/event-view.ts";
import { findExhibitors } from "#app/domain/events/exhibiting/find-exhibitors.server.ts";
import { EventArticle } from "#app/domain/events/page/event-article.tsx";
import { EventPaperForm } from "#app/domain/events/paper/event-paper-form.tsx";
import { findPaperState } from "#app/domain/events/paper/find-paper-state.server.ts";
import { GoOnButton } from "#app/domain/office/going-on/go-on-button.tsx";
import { JustDecided } from "#app/domain/office/going-on/just-decided.tsx";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { officeEventFor } from "./event.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, event, may, today } = await officeEventFor(args);
  const { board, operator } = args.context.config;
  const title = `${event.title.text} – ${board.name}`;
  const clashes = await findClashes(args.context.db, { event, lang, today, companyId: null });
  return {
    lang,
    event,
    today,
    title,
    clashes,
    paper: findPaperState(event, { today, office: operator.name }),
    exhibitors: await findExhibitors(args.context.db, { eventId: event.id, lang }),
    news: eventNews(args.request),
    office: operator.name,
    guests: may("guests"),
  };
}

export default function OfficeEvent() {
  const { lang, event, today, clashes, paper, exhibitors, news, office, guests } = useLoaderData<typeof loader>();
  const t = useTexts();
  const unseen = event.status === "draft" || event.status === "submitted";
  const past = isPast(event, today);
  return (
    <div className="narrow">
      <JustDecided lang={lang} />
      <DoneNotice {...news} />
      <PageHead
        title={<span lang={event.title.lang}>{event.title.text}</span>}
        back={{ href: paths.officeEvents(lang), label: t("event:desk.title") }}
      >
        <p>
          <EventState event={event} today={today} />
        </p>
      </PageHead>
      <div className="button-row event-deeds">
        {unseen && !past ? (
          <form method="post" action={paths.officePublishEvent(lang, event.id)} className="button-row">
            <input type="hidden" name="seen" value={event.updatedAt} />
            <button className="button-primary">{t("event:desk.publish")}</button>
            {event.status === "submitted" ? <GoOnButton deed={t("event:desk.publish")} /> : null}
          </form>
        ) : null}
        {event.status === "cancelled" ? null : (
          <a className="button" href={paths.officeEditEvent(lang, event.id)}>
            {t("event:desk.change")}
          </a>
        )}
        {guests && !unseen && event.registration ? (
          <a className="button" href={paths.officeRegistrations(lang, event.id)}>
            {t("registration:desk.title")}
          </a>
        ) : null}
        {event.status === "submitted" ? (
          <a className="button" href={paths.officeSendBackEvent(lang, event.id)}>
            {t("event:desk.sendBack")}
          </a>
        ) : null}
        {event.status === "draft" ? (
          <form method="post" action={paths.officeDeleteEvent(lang, event.id)}>
            <button className="button-danger">{t("event:desk.delete")}</button>
          </form>
        ) : null}
        {event.status === "published" && !past ? (
          <a className="button-danger" href={paths.officeCancelEvent(lang, event.id)}>
            {t("event:desk.cancel")}
          </a>
        ) : null}
        {!unseen && !event.membersOnly && !event.company?.suspended ? (
          <a href={eventPath(lang, event)}>{t("event:desk.publicPage")}</a>
        ) : null}
      </div>
      {event.status === "cancelled" || past ? null : (
        <ClashNotice {...{ ...clashes, lang }} hrefOf={paths.officeEvent} enterAt={paths.officeSchoolHolidays(lang)} />
      )}
      <section className="panel">
        <p className="quiet">{t(event.membersOnly ? "event:desk.previewMembers" : "event:desk.preview")}</p>
        <EventArticle {...{ event, lang, today, office, exhibitors }} file={null} register={null} headingLevel={2} />
      </section>
      {paper ? <EventPaperForm {...paper} action={paths.officeEventPaper(lang, event.id)} /> : null}
    </div>
  );
}
