import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { examplePath } from "#app/domain/good-examples/example-view.ts";
import { exampleFilterQuery, parseExampleFilter } from "#app/domain/good-examples/finding/example-filter.ts";
import { ExampleFilters } from "#app/domain/good-examples/finding/example-filters.tsx";
import { ExampleList } from "#app/domain/good-examples/finding/example-list.tsx";
import { examplesFound, findPublicExamples } from "#app/domain/good-examples/finding/find-examples.server.ts";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
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
  await withinLimit(context, "search");
  const { searchParams } = new URL(request.url);
  const filter = parseExampleFilter(searchParams);
  const all = await findPublicExamples(await context.edition(), lang);
  const t = textsFor(lang);
  return withoutHydrationData({
    ...{ lang, filter, ...examplesFound(all, filter, pageOf(searchParams)) },
    offered: all.map(({ tags, fields }) => ({ tags, fields })),
    head: {
      lang,
      title: t("example:list.title"),
      description: t("example:list.intro"),
      canonical: config.origin + paths.examples(lang),
      origin: config.origin,
      boardName: config.board.name,
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Examples() {
  const { lang, filter, found, count, page, pages, offered } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead title={t("example:list.title")}>
        <p>{t("example:list.intro")}</p>
      </PageHead>
      {offered.length > 0 ? <ExampleFilters {...{ filter, offered }} action={paths.examples(lang)} /> : null}
      {found.length > 0 ? (
        <>
          <div role="status">
            <h2>{t("example:list.count", { count })}</h2>
          </div>
          <ExampleList examples={found} hrefOf={(example) => examplePath(lang, example)} />
          <PageLinks
            page={page}
            pages={pages}
            hrefOf={(number) => paths.examples(lang, queryOf(exampleFilterQuery(filter), number))}
          />
        </>
      ) : offered.length > 0 ? (
        <EmptyState title={t("example:list.emptyFiltered")}>
          <p>
            <a className="button" href={paths.examples(lang)}>
              {t("example:list.all")}
            </a>
          </p>
        </EmptyState>
      ) : (
        <EmptyState title={t("example:list.empty")}>
          <p>{t("example:list.emptyText")}</p>
        </EmptyState>
      )}
      <section className="event-subscribe">
        <p>{t("example:list.forMembers")}</p>
        <a href={paths.membership(lang)}>{t("frame.membership")}</a>
      </section>
    </>
  );
}

function knownQuery(asked: URLSearchParams) {
  return queryOf(exampleFilterQuery(parseExampleFilter(asked)), pageOf(asked));
}

function queryOf(query: URLSearchParams, page: number) {
  if (page > 1) query.set("page", String(page));
  return query;
}

function pageOf(query: URLSearchParams) {
  const page = Math.min(1_000, Math.floor(Number(query.get("page"))));
  return page > 0 ? page : 1;
}
