import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPublicNewsLines } from "#app/domain/news/reading/find-news.server.ts";
import { newsFeedLink } from "#app/domain/news/reading/news-feed-link.ts";
import { newsPage, newsQuery, parseNewsAsked } from "#app/domain/news/reading/news-line.ts";
import { NewsList } from "#app/domain/news/reading/news-list.tsx";
import { NewsYears } from "#app/domain/news/reading/news-years.tsx";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { knownQuery } satisfies PageHandle;
export const headers = sharedPage;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config } = context;
  const lines = await findPublicNewsLines(await context.edition(), lang);
  const t = textsFor(lang);
  return withoutHydrationData({
    lang,
    ...newsPage(lines, parseNewsAsked(new URL(request.url).searchParams)),
    head: {
      lang,
      title: t("news:title"),
      description: t("news:list.intro", { office: config.operator.name }),
      canonical: config.origin + paths.news(lang),
      origin: config.origin,
      boardName: config.board.name,
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [...pageMeta(data.head), newsFeedLink(data.lang)] : [];

export default function News() {
  const { lang, years, year, page, pages, shown, head } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead title={t("news:title")}>
        <p>{head.description}</p>
      </PageHead>
      <NewsYears {...{ years, year }} hrefOf={(one) => paths.news(lang, newsQuery({ year: one, page: 1 }))} />
      {shown.length > 0 ? (
        <>
          <h2>{year ?? t("news:list.newest")}</h2>
          <NewsList lines={shown} lang={lang} hrefOf={({ slug }) => paths.note(lang, slug)} />
          <PageLinks {...{ page, pages }} hrefOf={(number) => paths.news(lang, newsQuery({ year, page: number }))} />
        </>
      ) : (
        <EmptyState title={t("news:list.empty")}>
          <p>{t("news:list.emptyText")}</p>
        </EmptyState>
      )}
      <section className="event-subscribe">
        <a href={paths.newsFeed(lang)}>{t("news:list.subscribe")}</a>
        <p className="quiet">{t("news:list.subscribeText")}</p>
      </section>
    </>
  );
}

function knownQuery(asked: URLSearchParams) {
  return newsQuery(parseNewsAsked(asked));
}
