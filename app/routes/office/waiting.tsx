import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { daysSince } from "#app/domain/office/days-since.ts";
import { findWaiting } from "#app/domain/office/waiting/find-waiting.server.ts";
import { WaitingAdmissions } from "#app/domain/office/waiting/waiting-admissions.tsx";
import { WaitingEvents } from "#app/domain/office/waiting/waiting-events.tsx";
import { WaitingExamples } from "#app/domain/office/waiting/waiting-examples.tsx";
import {
  WaitingCompanies,
  WaitingListings,
  WaitingProfiles,
  WaitingReports,
} from "#app/domain/office/waiting/waiting-lists.tsx";
import { paths } from "#app/paths.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

const news = ["approved", "sentBack"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context });
  const { searchParams } = new URL(request.url);
  const now = context.now();
  const waiting = await findWaiting(context.db, { lang });
  return {
    lang,
    ...waiting,
    listings: waiting.listings.map((listing) => ({ ...listing, days: daysSince(listing.submitted_at, now) })),
    profiles: waiting.profiles.map((profile) => ({ ...profile, days: daysSince(profile.submittedAt, now) })),
    admissions: waiting.admissions.map((admission) => ({ ...admission, days: daysSince(admission.confirmed_at, now) })),
    events: waiting.events.map((event) => ({ ...event, days: daysSince(event.submittedAt, now) })),
    examples: waiting.examples.map((example) => ({ ...example, days: daysSince(example.submittedAt, now) })),
    reports: waiting.reports.map((report) => ({ ...report, days: daysSince(report.created_at, now) })),
    done: news.find((name) => name === searchParams.get("done")) ?? null,
    about: (searchParams.get("about") ?? "").slice(0, 200),
    title: `${textsFor(lang)("office:waiting.title")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Waiting() {
  const t = useTexts();
  const {
    lang,
    listings,
    profiles,
    admissions,
    events,
    examples,
    reports,
    reportCount,
    companies,
    companyCount,
    failedMails,
    done,
    about,
  } = useLoaderData<typeof loader>();
  const nothing =
    [listings, profiles, admissions, events, examples].every(({ length }) => length === 0) &&
    reportCount + companyCount + failedMails === 0;
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t(`office:review.${done}`, { title: about })}</p>
        </Notice>
      ) : null}
      <PageHead title={t("office:waiting.title")} />
      {failedMails > 0 ? (
        <Notice tone="stop" title={t("office:waiting.failedMails", { count: failedMails })}>
          <p>{t("office:waiting.failedMailsText")}</p>
        </Notice>
      ) : null}
      {nothing ? (
        <EmptyState title={t("office:waiting.nothing")}>
          <p>{t("office:waiting.nothingText")}</p>
        </EmptyState>
      ) : (
        <>
          <WaitingListings lang={lang} listings={listings} />
          <WaitingProfiles lang={lang} profiles={profiles} />
          <WaitingAdmissions lang={lang} admissions={admissions} />
          <WaitingEvents lang={lang} events={events} />
          <WaitingExamples lang={lang} examples={examples} />
          <WaitingReports lang={lang} reports={reports} count={reportCount} />
          <WaitingCompanies lang={lang} companies={companies} count={companyCount} />
        </>
      )}
      <p className="page-end button-row">
        <a href={paths.officeRefusals(lang)}>{t("office:refusals.link")}</a>
        <a href={paths.officeAudit(lang)}>{t("audit:link")}</a>
      </p>
    </>
  );
}
