import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { findAllListingsOfCompany } from "#app/domain/office/companies/company.server.ts";
import { CompanyOverview } from "#app/domain/office/companies/company-overview.tsx";
import { CompanyPeople } from "#app/domain/office/companies/company-people.tsx";
import { ListingsOfCompany } from "#app/domain/office/companies/listings-of-company.tsx";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { requireCompany } from "./company.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

const news = ["created", "saved", "invited", "roleChanged", "memberRemoved", "suspended", "resumed"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, company } = await requireCompany({ request, params, context });
  const done = new URL(request.url).searchParams.get("done");
  return {
    lang,
    company,
    team: await findTeam(context.db, company.id),
    listings: await findAllListingsOfCompany(context.db, company.id),
    done: news.find((name) => name === done) ?? null,
    title: `${company.name} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Company() {
  const t = useTexts();
  const { lang, company, team, listings, done } = useLoaderData<typeof loader>();
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t(`office:company.done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={company.name} back={{ href: paths.officeCompanies(lang), label: t("office:companies.title") }} />
      <CompanyOverview lang={lang} company={company} />
      <CompanyPeople lang={lang} company={company} team={team} />
      <ListingsOfCompany lang={lang} listings={listings} suspendedAt={company.suspended_at} />
    </>
  );
}
