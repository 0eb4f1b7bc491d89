import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOccupation } from "#app/domain/occupations/find-occupations.server.ts";
import { criteriaQuery } from "#app/domain/search/criteria.ts";
import { findLandingView } from "#app/domain/search/landing/find-landing-view.server.ts";
import { LandingPage } from "#app/domain/search/landing/landing-page.tsx";
import { paths } from "#app/paths.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { doorMeta } from "./landing-meta.ts";

export const handle = { knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { db, config, now } = context;
  const occupation = await findOccupation(db, params["occupation"] ?? "", lang);
  if (!occupation) throw notFound();
  const title = textsFor(lang)("door:occupationTitle", { occupation: occupation.name });
  const view = await findLandingView(await context.edition(), { occupation: occupation.id }, { lang, now: now() });
  const canonical = config.origin + paths.occupation(lang, occupation.id);
  const query = criteriaQuery({ q: occupation.name }).toString();
  const head = {
    lang,
    title,
    description: view.figures,
    canonical,
    origin: config.origin,
    boardName: config.board.name,
  };
  return { lang, view, query, head };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? doorMeta(data) : []);

export default function Occupation() {
  const { lang, view, query, head } = useLoaderData<typeof loader>();
  return <LandingPage title={head.title} view={view} lang={lang} query={query} />;
}
