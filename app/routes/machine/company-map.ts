import type { LoaderFunctionArgs } from "@remix-run/node";
import { findCompany } from "#app/domain/companies/company-queries.server.ts";
import { findSites } from "#app/domain/companies/sites/find-sites.server.ts";
import { siteMap } from "#app/domain/companies/sites/site-map.server.tsx";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: () => new URLSearchParams() } satisfies PageHandle;

/** Where one works for a company, as a small picture. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const company = await findCompany(context.db, { slug: params["slug"] ?? "", lang });
  if (!company) throw notFound();
  const sites = await findSites(context.db, { companyId: company.id, lang });
  return new Response(siteMap(sites), { headers: { "Content-Type": "image/svg+xml", ...sharedPage() } });
}
