import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { companyInOneLine } from "#app/domain/companies/company.ts";
import { findCompany } from "#app/domain/companies/company-queries.server.ts";
import { findAnswerRecord } from "#app/domain/companies/find-answer-record.server.ts";
import { CompanyContact } from "#app/domain/companies/page/company-contact.tsx";
import { CompanyHead } from "#app/domain/companies/page/company-head.tsx";
import { companyInFigures } from "#app/domain/companies/page/company-in-figures.ts";
import { CompanySites } from "#app/domain/companies/page/company-sites.tsx";
import { CompanyStory } from "#app/domain/companies/page/company-story.tsx";
import { findSites } from "#app/domain/companies/sites/find-sites.server.ts";
import { EventLines } from "#app/domain/events/calendar/event-list.tsx";
import { findNextEvents } from "#app/domain/events/calendar/find-public-events.server.ts";
import { findNextFairs } from "#app/domain/events/exhibiting/find-next-fairs.server.ts";
import { examplePath } from "#app/domain/good-examples/example-view.ts";
import { ExampleList } from "#app/domain/good-examples/finding/example-list.tsx";
import { findPublicExamplesOfCompany } from "#app/domain/good-examples/finding/find-examples.server.ts";
import { findOpenCardsOfCompany } from "#app/domain/listings/card/find-open-cards-of-company.server.ts";
import { OffersByKind } from "#app/domain/listings/card/offers-by-kind.tsx";
import { mapOfRegion } from "#app/domain/places/map-of-region.ts";
import { findSiteWays } from "#app/domain/search/find-site-ways.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import type { PageHandle } from "#app/root.tsx";
import { FactCell } from "#app/ui/fact-cell.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { EmptyState } from "#app/ui/parts.tsx";

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
  const map = mapOfRegion(config.board.region);
  const mapped = sites.some((site) => map.shows(map.spot(site)));
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
  const edition = await context.edition();
  const answers = await findAnswerRecord(edition, company.id);
  const today = dayOf(context.now());
  const events = await findNextEvents(edition, { lang, today, isMeant: (event) => event.company?.id === company.id });
  const fairs = await findNextFairs(edition, { lang, today, companyId: company.id });
  const calendar = { today, office: config.operator.name };
  const examples = await findPublicExamplesOfCompany(edition, { lang, companyId: company.id });
  return withoutHydrationData({
    lang,
    company,
    sites,
    mapped,
    near,
    ways,
    answers,
    listings,
    calendar,
    events,
    fairs,
    examples,
    head,
  });
}

export const headers = sharedPage;
export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Company() {
  const page = useLoaderData<typeof loader>();
  const { lang, company, sites, mapped, near, ways, answers, listings, examples } = page;
  const t = useTexts();
  const figures = companyInFigures(t, lang, company, answers);
  return (
    <div className="company-page">
      <div>
        <CompanyHead company={company} openListings={listings.count} lang={lang} />
        {figures.length > 0 ? (
          <dl className="fact-panel">
            {figures.map((fact) => (
              <FactCell key={fact.name} fact={fact} />
            ))}
          </dl>
        ) : null}
        <CompanyStory company={company} lang={lang} />
        {page.events.length > 0 ? (
          <section className="company-events">
            <h2>{t("event:company.title", { company: company.name })}</h2>
            <EventLines {...page.calendar} events={page.events} lang={lang} />
          </section>
        ) : null}
        {page.fairs.length > 0 ? (
          <section className="company-events">
            <h2>{t("event:company.exhibits", { company: company.name })}</h2>
            <EventLines {...page.calendar} events={page.fairs} lang={lang} />
          </section>
        ) : null}
        {examples.length > 0 ? (
          <section className="company-events">
            <h2>{t("example:company.title", { company: company.name })}</h2>
            <ExampleList examples={examples} hrefOf={(example) => examplePath(lang, example)} />
          </section>
        ) : null}
      </div>
      <aside className="listing-side">
        <CompanyContact company={company} />
        <CompanySites lang={lang} slug={company.slug} sites={sites} mapped={mapped} near={near} ways={ways} />
      </aside>
      <section id="listings">
        {listings.count === 0 ? (
          <EmptyState title={t("company:page.empty")}>
            <p>{t("company:page.emptyText")}</p>
            <p className="button-row">
              <a className="button-primary" href={paths.newAlert(lang, new URLSearchParams({ q: company.name }))}>
                {t("company:page.alert")}
              </a>
            </p>
          </EmptyState>
        ) : (
          <>
            <h2>{t("company:openListings", { count: listings.count })}</h2>
            <OffersByKind groups={listings.groups} lang={lang} />
            <PageLinks
              page={listings.page}
              pages={listings.pages}
              hrefOf={(page) => `${addressOf(lang, company.slug, page)}#listings`}
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
