import type { LoaderFunctionArgs } from "@remix-run/node";
import { findCompany } from "#app/domain/companies/company-queries.server.ts";
import { findSites } from "#app/domain/companies/sites/find-sites.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findSiteMap } from "#app/domain/search/map/find-site-map.server.ts";
import { wayMapImage } from "#app/domain/search/map/way-map-image.tsx";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

const nearIn = (asked: URLSearchParams) => parseCriteria(asked).near;

export const handle = {
  knownQuery: (asked) => new URLSearchParams(nearIn(asked) ? { near: nearIn(asked) } : {}),
} satisfies PageHandle;

/** Where one works for a company, as a small picture with the way there. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const company = await findCompany(context.db, { slug: params["slug"] ?? "", lang });
  if (!company) throw notFound();
  const sites = await findSites(context.db, { companyId: company.id, lang });
  const near = nearIn(new URL(request.url).searchParams);
  const view = await findSiteMap(await context.edition(), { sites, near, lang, region: context.config.board.region });
  if (!view) throw notFound();
  return new Response(wayMapImage(view), { headers: { "Content-Type": "image/svg+xml", ...sharedPage() } });
}
