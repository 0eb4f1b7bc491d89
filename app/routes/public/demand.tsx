import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findDemand } from "#app/domain/demand/shown/find-demand.server.ts";
import { PublicDemand } from "#app/domain/demand/shown/public-demand.tsx";
import { paths } from "#app/paths.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";

export const handle = { knownQuery: noQuery } satisfies PageHandle;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { db, config } = context;
  const t = textsFor(lang);
  return withoutHydrationData({
    lang,
    demand: await findDemand(db, { period: null, by: "field", lang, forMembers: true }),
    head: {
      lang,
      title: t("demand:title"),
      description: t("demand:public.metaDescription"),
      canonical: config.origin + paths.demand(lang),
      origin: config.origin,
      boardName: config.board.name,
    },
  });
}

export const headers = sharedPage;
export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Demand() {
  const { lang, demand } = useLoaderData<typeof loader>();
  return <PublicDemand lang={lang} demand={demand} />;
}
