import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { companyInOneLine } from "#app/domain/companies/company.ts";
import { CompanyAbout, CompanyFacts } from "#app/domain/companies/company-profile.tsx";
import { findCompany } from "#app/domain/companies/company-queries.server.ts";
import { findAnswerRecord } from "#app/domain/companies/find-answer-record.server.ts";
import { CompanyLogo, CompanyPhotos } from "#app/domain/companies/pictures/company-picture.tsx";
import { findSites } from "#app/domain/companies/sites/find-sites.server.ts";
import { CompanySites } from "#app/domain/companies/sites/site-list.tsx";
import { findOpenCardsOfCompany } from "#app/domain/listings/card/find-open-cards-of-company.server.ts";
import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import { findSiteWays } from "#app/domain/search/find-site-ways.server.ts";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { knownQuery: pageQuery } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { db, config } = context;
  const company = await findCompany(db, { slug: params["slug"] ?? "", lang });
  if (!company) throw notFound();
  const { searchParams } = new URL(request.url);
  const page = pageOf(searchParams);
  const near = nearOf(searchParams);
  const sites = await findSites(db, { companyId: company.id, lang });
  const ways = await findSiteWays(await context.edition(), near, { lang, sites });
  const listings = await findOpenCardsOfCompany(db, { companyId: company.id, lang, page, now: context.now() });
  const head = {
    lang,
    title: `${company.name}, ${company.place}`,
    description: companyInOneLine(textsFor(lang), company, listings.count),
    canonical: config.origin + addressOf(lang, company.slug, listings.page),
    origin: config.origin,
    boardName: config.board.name,
  };
  const answers = await findAnswerRecord(await context.edition(), company.id);
  return { lang, company, sites, near, ways, answers, listings, head };
}

export const headers = sharedPage;
export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Company() {
  const { lang, company, sites, near, ways, answers, listings } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="company-page">
      <PageHead title={company.name} back={{ href: paths.companies(lang), label: t("company:page.back") }}>
        <CompanyLogo name={company.name} pictures={company.pictures} />
      </PageHead>
      <CompanyAbout company={company} lang={lang} />
      <CompanyFacts company={company} answers={answers} lang={lang} />
      <CompanyPhotos pictures={company.pictures} />
      <CompanySites lang={lang} slug={company.slug} sites={sites} near={near} ways={ways} />
      <section className="company-listings">
        {listings.count === 0 ? (
          <EmptyState title={t("company:page.empty")}>
            <p>{t("company:page.emptyText")}</p>
            <p>
              <a className="button" href={paths.newAlert(lang, new URLSearchParams({ q: company.name }))}>
                {t("company:page.alert")}
              </a>
            </p>
          </EmptyState>
        ) : (
          <>
            <h2>{t("company:openListings", { count: listings.count })}</h2>
            {listings.cards.map((card) => (
              <ListingCard key={card.id} card={card} lang={lang} headingLevel={3} />
            ))}
            <PageLinks
              page={listings.page}
              pages={listings.pages}
              hrefOf={(page) => addressOf(lang, company.slug, page)}
            />
          </>
        )}
      </section>
    </div>
  );
}

function addressOf(lang: Lang, slug: string, page: number) {
  return `${paths.company(lang, slug)}${page > 1 ? `?page=${page}` : ""}`;
}

function pageQuery(asked: URLSearchParams) {
  const page = pageOf(asked);
  const near = nearOf(asked);
  return new URLSearchParams({ ...(near === "" ? {} : { near }), ...(page > 1 ? { page: String(page) } : {}) });
}

function pageOf(query: URLSearchParams) {
  return Math.min(10_000, Math.floor(Number(query.get("page")))) || 1;
}

/** From where somebody asks for the way. */
function nearOf(query: URLSearchParams) {
  return plainLine(query.get("near") ?? "", 120);
}
