import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { searchQuery } from "#app/domain/search/criteria.ts";
import { BrowseLinks } from "#app/domain/search/landing/browse-links.tsx";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";
import { aroundKm, findMapView, searchedInWords } from "#app/domain/search/map/find-map-view.server.ts";
import { RegionMap } from "#app/domain/search/map/region-map.tsx";
import { searchBeside } from "#app/domain/search/search-beside.server.ts";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { knownQuery: searchQuery } satisfies PageHandle;
export const headers = sharedPage;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, criteria, back, edition } = await searchBeside({ request, params, context });
  const t = textsFor(lang);
  const { board, origin } = context.config;
  const asked = { lang, now: context.now(), region: board.region };
  return withoutHydrationData({
    lang,
    km: aroundKm,
    view: await longTextsInTurn(criteria, () => findMapView(edition, criteria, asked)),
    searched: await searchedInWords(edition, criteria, lang),
    back,
    head: {
      lang,
      title: t("door:mapTitle"),
      description: t("door:mapIntro", { km: aroundKm }),
      canonical: origin + paths.map(lang),
      origin,
      boardName: board.name,
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function RegionMapPage() {
  const { view, km, back, searched } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead title={t("door:mapTitle")} back={{ href: back, label: t("door:mapBack") }}>
        {searched ? (
          <p>
            <b>{searched}</b>
          </p>
        ) : null}
        <p>{t("door:mapIntro", { km })}</p>
      </PageHead>
      <div className="map-page">
        <RegionMap view={view} />
        {view.list.length > 0 ? (
          <BrowseLinks
            title={t("door:mapList")}
            links={view.list.map(({ href, name, count }) => ({ href, label: name, count }))}
          />
        ) : (
          <EmptyState title={t("door:emptyTitle")}>
            <a className="button" href={back}>
              {t("door:mapBack")}
            </a>
          </EmptyState>
        )}
      </div>
    </>
  );
}
