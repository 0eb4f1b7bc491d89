import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { DoneNotice, eventNews } from "#app/domain/events/desk/event-news.tsx";
import { EventTable } from "#app/domain/events/desk/event-table.tsx";
import { findCompanyEvents } from "#app/domain/events/desk/find-desk-events.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company, speaks } = await requireEmployer({ request, params, context });
  const today = dayOf(context.now());
  return {
    ...{ lang, today, speaks, news: eventNews(request), office: context.config.operator.name },
    ...(await findCompanyEvents(context.db, { companyId: company.id, lang, today })),
    title: `${textsFor(lang)("event:desk.title")} – ${context.config.board.name}`,
  };
}

export default function EmployerEvents() {
  const { lang, today, speaks, news, office, own, coming, isMember } = useLoaderData<typeof loader>();
  const t = useTexts();
  const title = t(isMember ? "event:desk.forMembers" : "event:desk.coming");
  const table = { lang, today, office, hrefOf: paths.employerEvent };
  return (
    <>
      <DoneNotice {...news} />
      <PageHead title={t("event:desk.title")}>
        {speaks ? (
          <p>
            <a className="button-primary" href={paths.newEvent(lang)}>
              {t("event:desk.new")}
            </a>
          </p>
        ) : null}
      </PageHead>
      <section className="office-section">
        <h2>{t("event:desk.own")}</h2>
        {own.length > 0 ? (
          <EventTable {...table} events={own} label={t("event:desk.own")} />
        ) : (
          <p>{t("event:desk.ownEmpty")}</p>
        )}
      </section>
      <section className="office-section">
        <h2>{title}</h2>
        <p>{t(isMember ? "event:desk.forMembersText" : "event:desk.comingText")}</p>
        {coming.length > 0 ? <EventTable {...table} events={coming} label={title} /> : <p>{t("event:desk.empty")}</p>}
      </section>
    </>
  );
}
