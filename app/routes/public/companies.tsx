import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isField } from "#app/domain/companies/company.ts";
import { CompanyFilter } from "#app/domain/companies/company-filter.tsx";
import { CompanyList } from "#app/domain/companies/company-list.tsx";
import { findCompanies } from "#app/domain/companies/company-queries.server.ts";
import { countOpenListingsByCompany } from "#app/domain/listings/card/find-open-cards-of-company.server.ts";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { knownQuery: fieldQuery } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const field = fieldOf(new URL(request.url).searchParams);
  const { db, config } = context;
  const t = textsFor(lang);
  const [{ companies, fields }, openListings] = await Promise.all([
    findCompanies(db, { lang, field }),
    countOpenListingsByCompany(db, context.now()),
  ]);
  return withoutHydrationData({
    lang,
    field,
    companies,
    fields,
    openListings,
    head: {
      lang,
      title: t("company:list.title"),
      description: t("company:list.intro"),
      canonical: config.origin + paths.companies(lang),
      origin: config.origin,
      boardName: config.board.name,
    },
  });
}

export const headers = sharedPage;
export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Companies() {
  const { lang, field, companies, fields, openListings } = useLoaderData<typeof loader>();
  const t = useTexts();
  const members = companies.filter(({ kind }) => kind === "member");
  const beside = companies.filter(({ kind }) => kind !== "member");
  return (
    <>
      <PageHead title={t("company:list.title")}>
        <p>{t("company:list.intro")}</p>
      </PageHead>
      {fields.length > 0 ? <CompanyFilter fields={fields} chosen={field} lang={lang} /> : null}
      {companies.length > 0 ? (
        <>
          {members.length > 0 ? (
            <>
              <p className="company-count" role="status" data-count={members.length}>
                {t("company:list.count", { count: members.length })}
              </p>
              <CompanyList companies={members} openListings={openListings} lang={lang} />
            </>
          ) : null}
          {beside.length > 0 ? (
            <section className="page-end" aria-labelledby="beside-members">
              <h2 id="beside-members">{t("company:list.beside")}</h2>
              <p>{t("company:list.besideText")}</p>
              <CompanyList companies={beside} openListings={openListings} lang={lang} below={members.length} />
            </section>
          ) : null}
        </>
      ) : (
        <EmptyState title={t("company:list.empty")}>
          <p>{t("company:list.emptyText")}</p>
          <p className="button-row">
            {field ? (
              <a className="button" href={paths.companies(lang)}>
                {t("company:list.allCompanies")}
              </a>
            ) : null}
            <a className="button" href={paths.results(lang)}>
              {t("errorPage.toSearch")}
            </a>
          </p>
        </EmptyState>
      )}
      <p className="page-end">
        <a href={paths.embed(lang)}>{t("embed:link")}</a>
      </p>
    </>
  );
}

function fieldQuery(asked: URLSearchParams) {
  const field = fieldOf(asked);
  return new URLSearchParams(field ? { field } : {});
}

function fieldOf(query: URLSearchParams) {
  const asked = query.get("field");
  return isField(asked) ? asked : null;
}
