import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { DoneNotice, eventNews } from "#app/domain/events/desk/event-news.tsx";
import { EventTable } from "#app/domain/events/desk/event-table.tsx";
import { findOfficeEvents } from "#app/domain/events/desk/find-desk-events.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "events");
  const today = dayOf(context.now());
  return {
    ...{ lang, today, news: eventNews(request), office: context.config.operator.name },
    groups: await findOfficeEvents(context.db, { lang, today }),
    title: `${textsFor(lang)("event:desk.title")} – ${context.config.board.name}`,
  };
}

export default function OfficeEvents() {
  const { lang, today, news, office, groups } = useLoaderData<typeof loader>();
  const t = useTexts();
  const shown = (["waiting", "drafts", "coming", "past"] as const).filter((name) => groups[name].length > 0);
  return (
    <>
      <DoneNotice {...news} />
      <PageHead title={t("event:desk.title")}>
        <p className="button-row">
          <a className="button-primary" href={paths.officeNewEvent(lang)}>
            {t("event:desk.new")}
          </a>
          <a href={paths.events(lang)}>{t("event:desk.publicPage")}</a>
          <a href={paths.officeSchoolHolidays(lang)}>{t("schoolHoliday:title")}</a>
          <a href={paths.officeCalendars(lang)}>{t("watchedCalendar:title")}</a>
        </p>
      </PageHead>
      {shown.length === 0 ? <p>{t("event:desk.empty")}</p> : null}
      {shown.map((name) => (
        <section key={name} className="office-section">
          <h2>{t(`event:desk.${name}`)}</h2>
          <EventTable
            {...{ lang, today, office, events: groups[name] }}
            label={t(`event:desk.${name}`)}
            hrefOf={paths.officeEvent}
          />
        </section>
      ))}
    </>
  );
}
