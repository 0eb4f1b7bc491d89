import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { countDeclineReasons } from "#app/domain/applications/answering/count-decline-reasons.server.ts";
import { DeclineReasons } from "#app/domain/applications/answering/decline-reasons.tsx";
import { ComingAppointments } from "#app/domain/applications/appointments/coming-appointments.tsx";
import { findComingAppointments } from "#app/domain/applications/appointments/find-coming-appointments.server.ts";
import { countByListing } from "#app/domain/applications/count-by-listing.server.ts";
import { DueApplications } from "#app/domain/applications/desk/due-applications.tsx";
import { findDue } from "#app/domain/applications/desk/find-due.server.ts";
import { findCallbacks } from "#app/domain/callbacks/find-callbacks.server.ts";
import { WaitingCallbacks } from "#app/domain/callbacks/waiting-callbacks.tsx";
import { readsAsMember } from "#app/domain/companies/kinds-of-organisation.ts";
import { findLastDay } from "#app/domain/companies/leaving/find-last-day.server.ts";
import { findListingsOnDesk } from "#app/domain/listings/desk/employer-listing-queries.server.ts";
import { EmployerOverview } from "#app/domain/listings/desk/employer-overview.tsx";
import { findNewsLinesForMembers } from "#app/domain/news/reading/find-news.server.ts";
import { NewsBox } from "#app/domain/news/reading/news-box.tsx";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireEmployer({ request, params, context });
  const lang = langOf(params);
  const now = context.now();
  const counts = await countByListing(context.db, employer.scope);
  const listings = await findListingsOnDesk(context.db, { ...employer.scope, counts, lang });
  return {
    lang,
    company: employer.company.name,
    leaving: readsAsMember(employer.company.kind) ? ("leaving:own" as const) : ("leaving:ownPartner" as const),
    mayChange: mayDecide(employer.role),
    listings,
    reasons: await countDeclineReasons(context.db, employer.scope),
    due: await findDue(context.db, { ...employer.scope, lang, now }),
    callbacks: await findCallbacks(context.db, { ...employer.scope, lang, now }),
    today: dayOf(now),
    appointments: await findComingAppointments(context.db, { ...employer.scope, now }),
    leavesOn: await findLastDay(context.db, employer.company.id),
    office: context.config.operator.email,
    news: readsAsMember(employer.company.kind) ? await findNewsLinesForMembers(context.db, lang, 3) : [],
    title: `${textsFor(lang)("nav.overview")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Overview() {
  const page = useLoaderData<typeof loader>();
  const { lang, company, leaving, mayChange, due, listings, appointments, reasons, today, leavesOn, office } = page;
  const t = useTexts();
  return (
    <>
      <PageHead title={company}>
        {mayChange ? (
          <p>
            <a className="button-primary" href={paths.newListing(lang)}>
              {t("employer:new.title")}
            </a>
          </p>
        ) : null}
      </PageHead>
      {leavesOn ? (
        <Notice title={t(`${leaving}.title`, { day: formatDay(lang, leavesOn) })}>
          <p>{t(`${leaving}.text`, { mail: office })}</p>
        </Notice>
      ) : null}
      <DueApplications lang={lang} due={due} />
      <WaitingCallbacks lang={lang} lines={page.callbacks} />
      <ComingAppointments lang={lang} appointments={appointments} />
      <EmployerOverview lang={lang} listings={listings} mayChange={mayChange} today={today} />
      <DeclineReasons reasons={reasons} />
      <NewsBox lang={lang} lines={page.news} />
      <p className="page-end">
        <a href={paths.employerCallbacks(lang)}>{t("callback:desk.title")}</a>
        {" · "}
        <a href={paths.employerRulings(lang)}>{t("ruling:own.title")}</a>
      </p>
    </>
  );
}
