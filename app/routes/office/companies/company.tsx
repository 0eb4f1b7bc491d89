import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findTeamFacts } from "#app/domain/accounts/team/find-team-facts.server.ts";
import { findHolidayPlan } from "#app/domain/companies/holidays/find-holiday-plan.server.ts";
import { HolidayPlanList } from "#app/domain/companies/holidays/holiday-plan-list.tsx";
import { findListingTitles } from "#app/domain/listings/desk/listing-choices.server.ts";
import { findAllListingsOfCompany } from "#app/domain/office/companies/company.server.ts";
import { CompanyOverview } from "#app/domain/office/companies/company-overview.tsx";
import { CompanyPeople } from "#app/domain/office/companies/company-people.tsx";
import { ListingsOfCompany } from "#app/domain/office/companies/listings-of-company.tsx";
import { findLatestOfLog } from "#app/domain/office/company-log/find-company-log.server.ts";
import { LatestOfLog } from "#app/domain/office/company-log/latest-of-log.tsx";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { requireCompany } from "./company.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

const newsOfLeaving = ["planned", "stays"] as const;

const news = [
  "created",
  "saved",
  "profileApproved",
  "profileReturned",
  "invited",
  "roleChanged",
  "memberRemoved",
  "factorsReset",
  "suspended",
  "resumed",
] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, company, may, accountId } = await requireCompany({ request, params, context }, "companies");
  const asked = { companyId: company.id, today: dayOf(context.now()) };
  const done = new URL(request.url).searchParams.get("done");
  return {
    lang,
    company,
    /** Of the company's people those know who look after them. */
    team: may("people") ? await findTeamFacts(context.db, asked) : null,
    may: { edit: may("companyData"), suspend: may("suspension"), leave: may("leaving") },
    /** Null for who does not keep the log. */
    log: may("companyLog") ? await findLatestOfLog(context.db, { companyId: company.id, limit: 3 }) : null,
    me: accountId,
    today: dayOf(context.now()),
    titles: await findListingTitles(context.db, { companyId: company.id, listingIds: null, lang, withDrafts: false }),
    plan: await findHolidayPlan(context.db, asked),
    listings: await findAllListingsOfCompany(context.db, company.id),
    done: news.find((name) => name === done) ?? null,
    leaving: newsOfLeaving.find((name) => name === done) ?? null,
    title: `${company.name} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Company() {
  const t = useTexts();
  const { lang, company, may, log, me, today, team, titles, plan, listings, done, leaving } =
    useLoaderData<typeof loader>();
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t(`office:company.done.${done}`)}</p>
        </Notice>
      ) : null}
      {leaving ? (
        <Notice tone="done">
          <p>{t(`leaving:done.${leaving}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={company.name} back={{ href: paths.officeCompanies(lang), label: t("office:companies.title") }} />
      <CompanyOverview lang={lang} company={company} may={may} />
      {log ? <LatestOfLog {...{ lang, me, today }} companyId={company.id} entries={log} /> : null}
      {team ? <CompanyPeople lang={lang} company={company} team={team} titles={titles} /> : null}
      <section className="office-section narrow">
        <h2>{t("team:holidays.title")}</h2>
        <HolidayPlanList lang={lang} plan={plan} />
      </section>
      <ListingsOfCompany lang={lang} kind={company.kind} listings={listings} suspendedAt={company.suspended_at} />
    </>
  );
}
