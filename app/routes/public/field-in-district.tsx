import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isField } from "#app/domain/companies/company.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
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
  const t = textsFor(lang);
  const { config, now } = context;
  const edition = await context.edition();
  const { field, district = "" } = params;
  const name = (await findDistrictNames(edition, lang)).get(district);
  if (!isField(field) || name === undefined) throw notFound();
  const title = t("door:fieldTitle", { field: t(`listing:field.${field}`), district: name });
  const view = await findLandingView(edition, { field, district }, { lang, now: now() });
  const canonical = config.origin + paths.fieldIn(lang, field, district);
  const query = criteriaQuery({ field: [field], district: [district] }).toString();
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

export default function FieldInDistrict() {
  const { lang, view, query, head } = useLoaderData<typeof loader>();
  return <LandingPage title={head.title} view={view} lang={lang} query={query} />;
}
