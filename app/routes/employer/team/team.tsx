import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findTeamFacts } from "#app/domain/accounts/team/find-team-facts.server.ts";
import { TeamPeople } from "#app/domain/accounts/team/team-people.tsx";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { findHolidayPlan } from "#app/domain/companies/holidays/find-holiday-plan.server.ts";
import { HolidayPlanList } from "#app/domain/companies/holidays/holiday-plan-list.tsx";
import { findListingTitles } from "#app/domain/listings/desk/listing-choices.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;

const news = ["invited", "roleChanged", "removed"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const employer = await requireEmployer({ request, params, context });
  const { searchParams } = new URL(request.url);
  const asked = { companyId: employer.company.id, today: dayOf(context.now()) };
  return {
    lang,
    done: news.find((name) => name === searchParams.get("done")) ?? null,
    me: employer.accountId,
    mayChange: employer.role === "admin",
    company: employer.company.name,
    team: await findTeamFacts(context.db, asked),
    titles: await findListingTitles(context.db, { ...employer.scope, lang, withDrafts: true }),
    plan: await findHolidayPlan(context.db, asked),
    title: `${textsFor(lang)("nav.team")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Team() {
  const t = useTexts();
  const { lang, done, me, mayChange, company, team, titles, plan } = useLoaderData<typeof loader>();
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t(`account:team.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={t("account:team.title", { company })}>
        <p>{t("account:team.intro")}</p>
        {mayChange ? (
          <p className="button-row">
            <a className="button-primary" href={paths.inviteColleague(lang)}>
              {t("account:team.invite")}
            </a>
            <a href={paths.factorDemand(lang)}>{t("factor:demand.link")}</a>
          </p>
        ) : (
          <p className="quiet">{t("account:team.onlyAdmins")}</p>
        )}
      </PageHead>
      <TeamPeople {...{ lang, me, mayChange, titles, team }} />
      <section className="team-holidays narrow">
        <h2>{t("team:holidays.title")}</h2>
        <HolidayPlanList lang={lang} plan={plan} />
        {mayChange ? (
          <p>
            <a className="button" href={paths.companyHolidays(lang)}>
              {t("team:holidays.change")}
            </a>
          </p>
        ) : null}
      </section>
    </>
  );
}
