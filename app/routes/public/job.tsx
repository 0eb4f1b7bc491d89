import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Store } from "#db/store-edition.server.ts";
import { dayOfAnswer } from "#app/domain/applications/clock/day-of-answer.server.ts";
import { eraseOnWhileOpen } from "#app/domain/applications/erasure-date.ts";
import { callbackOffer } from "#app/domain/callbacks/callback-offer.server.ts";
import { findAnswerRecord } from "#app/domain/companies/find-answer-record.server.ts";
import { findShownContacts } from "#app/domain/contacts/find-contacts.server.ts";
import { idFromSlug } from "#app/domain/listings/listing.ts";
import { listingInOneLine } from "#app/domain/listings/page/fact-texts.ts";
import { findListingView, type ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { jobPosting } from "#app/domain/listings/page/job-posting.ts";
import { ListingPage } from "#app/domain/listings/side/listing-page.tsx";
import { criteriaQuery, parseCriteria, searchQuery } from "#app/domain/search/criteria.ts";
import { findListingWays } from "#app/domain/search/find-listing-ways.server.ts";
import { findSimilarCards } from "#app/domain/search/similar/find-similar-cards.server.ts";
import {
  EndedListing,
  HiddenListing,
  PausedListing,
  SimilarListings,
} from "#app/domain/search/similar/similar-listings.tsx";
import { tasterOffer } from "#app/domain/tasters/taster-offer.server.ts";
import { paths } from "#app/paths.ts";
import { withQuery } from "#app/paths/with-query.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { finished } from "#app/ui/finished.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";

export const handle = {
  knownQuery: searchQuery,
  whole: (page: Page) => (page.state === "shown" && isOpen(page.view) ? <OpenListing page={page} /> : null),
} satisfies PageHandle;
export const headers = sharedPage;

/**
 * Only the id counts; the query is the search that the visitor came from, and no part of the canonical address. A wrong
 * slug leads to the right address; an ended listing says so (410), a paused one (200, not for search engines) and a hidden
 * one (404), too, and they offer others.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config } = context;
  const edition = await context.edition();
  const now = context.now();
  const listingId = idFromSlug(params["slug"] ?? "");
  const view = listingId ? await findListingView(edition, { listingId, lang, now }) : null;
  if (!view?.publishedOn) throw notFound();
  const t = textsFor(lang);
  if (isHidden(view)) {
    const title = `${t("listing:page.hidden")} – ${config.board.name}`;
    const page = {
      state: "hidden" as const,
      lang,
      title,
      similar: await similarTo(edition, view, { lang, now }),
    };
    return data(withoutHydrationData(page), { status: view.status === "closed" ? 410 : 404 });
  }
  const path = view.alternates[lang];
  const url = new URL(request.url);
  const criteria = parseCriteria(url.searchParams);
  const query = criteriaQuery(criteria).toString();
  if (url.pathname !== path) {
    return new Response(null, { status: 301, headers: { Location: withQuery(path, query) } }) as never; // Remix sends a returned response as it is
  }
  const similar = await similarTo(edition, view, { lang, now });
  const ways = await findListingWays(edition, criteria, { lang, now, view });
  const canonical = config.origin + path;
  const company = config.origin + paths.company(lang, view.company.slug);
  const page = {
    state: "shown" as const,
    lang,
    view,
    reader: {
      ways,
      promise: {
        answerBy: dayOfAnswer(view, now),
        erasedOn: eraseOnWhileOpen({ deadline: view.deadline }),
      },
      record: await findAnswerRecord(edition, view.company.id),
      contacts: await findShownContacts(edition, { field: view.field, districts: districtsOf(view), lang }),
      operator: config.operator.name,
      taster: await tasterOffer(edition, view, { lang, now }),
      callback: await callbackOffer(edition, view, lang),
      address: canonical,
    },
    similar,
    query,
    alternates: view.alternates,
    head: {
      lang,
      title: `${view.title}, ${view.company.name}, ${view.places[0]?.name ?? ""}`,
      description: listingInOneLine(t, lang, view),
      canonical,
      origin: config.origin,
      boardName: config.board.name,
    },
    posting: view.open ? jobPosting(t, lang, view, { listing: canonical, company }) : null,
  };
  return data(withoutHydrationData(page), { status: view.open || view.paused ? 200 : 410 });
}

/** A suspended company's, or one that the office reads again before it comes back. */
function isHidden({ company, status }: ListingView) {
  return company.suspended || status === "draft" || status === "submitted";
}

const districtsOf = ({ places }: ListingView) => places.flatMap(({ districtId }) => districtId ?? []);

function similarTo(store: Store, view: ListingView, asked: { lang: Lang; now: Date }) {
  const { id: listingId, occupation, kind, field, places } = view;
  const placeId = places[0]?.id ?? null;
  return findSimilarCards(store, { listingId, occupationId: occupation.id, kind, field, placeId }, asked);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const robots = { name: "robots", content: "noindex" };
  if (page?.state !== "shown") return [{ title: page?.title }, robots];
  return [...pageMeta(page.head), page.posting ? { "script:ld+json": page.posting } : robots];
};

type Page = Awaited<ReturnType<typeof loader>>["data"];
type Shown = Extract<Page, { state: "shown" }>;

const isOpen = ({ open, paused }: ListingView) => open && !paused;

export default function Job() {
  const page = useLoaderData<typeof loader>();
  if (page.state === "hidden") {
    return (
      <>
        <HiddenListing lang={page.lang} />
        <SimilarListings cards={page.similar} lang={page.lang} query="" />
      </>
    );
  }
  if (isOpen(page.view)) return <OpenListing page={page} />;
  const { lang, view, similar, query } = page;
  return (
    <>
      {view.paused ? <PausedListing view={view} lang={lang} /> : <EndedListing view={view} lang={lang} query={query} />}
      <SimilarListings cards={similar} lang={lang} query={query} />
    </>
  );
}

function OpenListing({ page: { lang, view, reader, similar, query } }: { page: Shown }) {
  return (
    <>
      <BackToResults href={paths.results(lang, query)} />
      <ListingPage view={view} lang={lang} reader={reader} />
      <SimilarListings cards={similar} lang={lang} query={query} />
    </>
  );
}

const BackToResults = finished(
  ({ href }: { href: string }) => (
    <a className="back-link" href={href}>
      {useTexts()("listing:page.backToResults")}
    </a>
  ),
  ["href"],
);
