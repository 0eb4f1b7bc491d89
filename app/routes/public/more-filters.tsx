import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { searchQuery } from "#app/domain/search/criteria.ts";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";
import { findMoreFilters } from "#app/domain/search/results/find-more-filters.server.ts";
import { MoreFilters } from "#app/domain/search/results/more-filters.tsx";
import { searchBeside } from "#app/domain/search/search-beside.server.ts";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { knownQuery: searchQuery } satisfies PageHandle;
export const headers = sharedPage;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, criteria, back, edition } = await searchBeside({ request, params, context });
  const t = textsFor(lang);
  const { board, origin } = context.config;
  return withoutHydrationData({
    lang,
    view: await longTextsInTurn(criteria, () => findMoreFilters(edition, criteria, { lang, now: context.now() })),
    back,
    head: {
      lang,
      title: t("search:filters.moreTitle"),
      description: t("search:filters.moreText"),
      canonical: origin + paths.moreFilters(lang),
      origin,
      boardName: board.name,
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [...pageMeta(data.head), { name: "robots", content: "noindex" }] : [];

export default function MoreFiltersPage() {
  const { lang, view, back } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead title={t("search:filters.moreTitle")} back={{ href: back, label: t("search:filters.back") }}>
        <p>
          <b>{view.searched}</b>
        </p>
        <p>{t("search:filters.moreText")}</p>
      </PageHead>
      <MoreFilters view={view} lang={lang} />
    </>
  );
}
