import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { countApplications } from "#app/domain/applications/count-applications.server.ts";
import { noteOfSearch } from "#app/domain/demand/counting/search-note.ts";
import { criteriaQuery, parseCriteria, searchQuery } from "#app/domain/search/criteria.ts";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";
import { Filters } from "#app/domain/search/results/filters.tsx";
import { findResultsView } from "#app/domain/search/results/find-results-view.server.ts";
import { ResultList } from "#app/domain/search/results/result-list.tsx";
import { ResultsHead } from "#app/domain/search/results/results-head.tsx";
import { noteEmptySearch } from "#app/domain/search/unfound/note-empty-search.server.ts";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { finished } from "#app/ui/finished.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";

export const handle = {
  knownQuery: searchQuery,
  whole: ({ lang, view, note }: Page) => <Whole lang={lang} view={view} note={note} />,
} satisfies PageHandle;

/** How many applied changes without the store's revision, so that order is made anew each time. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  await withinLimit(context, "search");
  const { board, origin } = context.config;
  const criteria = parseCriteria(new URL(request.url).searchParams);
  const applications = criteria.sort === "applications" ? await countApplications(context.db) : null;
  const asked = { lang, now: context.now(), applications, offered: board.langs };
  const edition = await context.edition();
  const view = await longTextsInTurn(criteria, () => findResultsView(edition, criteria, asked));
  if (view.unfound) noteEmptySearch(context, { text: criteria.q, lang });
  const page = {
    lang,
    view,
    note: board.region.texts[lang].results,
    head: {
      lang,
      title: `${view.inWords}: ${t("search:count", { count: view.total })}`,
      description: board.region.texts[lang].description,
      canonical: origin + paths.results(lang, criteriaQuery({ ...criteria, page: view.page })),
      origin,
      boardName: board.name,
    },
    /** Search engines shall list the board's pages, not what somebody typed. */
    typed: criteria.q !== "" || criteria.near !== "",
    feeds: feedsOf(lang, criteriaQuery({ ...criteria, sort: null, page: 1 })),
  };
  return data(
    withoutHydrationData(page),
    criteria.sort === "applications" ? {} : { headers: { ...sharedPage(), ...noteOfSearch(view.asked, lang) } },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? [
        ...pageMeta(page.head),
        ...(page.typed ? [{ name: "robots", content: "noindex" }] : []),
        ...page.feeds.map((feed) => ({ tagName: "link", rel: "alternate", title: page.head.title, ...feed })),
      ]
    : [];

function feedsOf(lang: Lang, query: URLSearchParams) {
  return [
    { type: "application/atom+xml", href: paths.feed(lang, query) },
    { type: "application/feed+json", href: paths.jsonFeed(lang, query) },
  ];
}

type Page = Awaited<ReturnType<typeof loader>>["data"];

export default function Results() {
  const { lang, view, note } = useLoaderData<typeof loader>();
  return <Whole lang={lang} view={view} note={note} />;
}

function Whole({ lang, view, note }: Pick<Page, "lang" | "view" | "note">) {
  return (
    <Sections
      filters={<Filters view={view} lang={lang} />}
      head={<ResultsHead view={view} lang={lang} note={note} />}
      list={<ResultList view={view} lang={lang} />}
      guides={view.criteria.kind.join() === "apprenticeship" ? <PupilGuides lang={lang} /> : null}
    />
  );
}

const Sections = finished(
  ({ filters, head, list, guides }: Record<"filters" | "head" | "list" | "guides", ReactNode>) => (
    <div className="results">
      {filters}
      <section id="results">
        {head}
        {list}
        {guides}
      </section>
    </div>
  ),
  ["filters", "head", "list", "guides"],
);

/** For whoever looks for a training, and for those who look with them. */
const PupilGuides = finished(({ lang }: { lang: Lang }) => {
  const t = useTexts();
  return (
    <p>
      <a href={paths.guide(lang, "training")}>{t("guide:training")}</a> ·{" "}
      <a href={paths.guide(lang, "parents")}>{t("guide:parents")}</a>
    </p>
  );
});
