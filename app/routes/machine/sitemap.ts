import type { LoaderFunctionArgs } from "@remix-run/node";
import { findCompanySlugs } from "#app/domain/companies/company-queries.server.ts";
import { findOpenListingAddresses } from "#app/domain/listings/page/find-open-listing-addresses.server.ts";
import { countByLanding } from "#app/domain/search/landing/find-landing-links.server.ts";
import { paths } from "#app/paths.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { lastChange, sitemapIndexXml, sitemapParts, sitemapXml, type SitemapPage } from "#app/platform/http/sitemap.ts";

/** Every public page in every language: an index, and behind it the parts (?part=1). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { origin } = context.config;
  const parts = sitemapParts(await publicPages(context));
  const asked = new URL(request.url).searchParams.get("part");
  if (asked === null) {
    const address = (index: number) => `${origin}/sitemap.xml?part=${index + 1}`;
    return xml(
      sitemapIndexXml(parts.map((pages, index) => ({ address: address(index), updatedAt: lastChange(pages) }))),
    );
  }
  const part = parts[Number(asked) - 1];
  if (!part) throw notFound();
  return xml(sitemapXml(origin, part));
}

async function publicPages({ db, edition, now }: AppContext): Promise<SitemapPage[]> {
  const [slugs, listings, doors] = await Promise.all([
    findCompanySlugs(db),
    findOpenListingAddresses(db, now()),
    countByLanding(await edition(), now()),
  ]);
  const { home, results, map, occupations, companies, returnee, imprint, privacy, accessibility, terms } = paths;
  return [
    ...[home, results, map, occupations, companies, returnee, imprint, privacy, accessibility, terms].map(page),
    ...slugs.map((slug) => page((lang) => paths.company(lang, slug))),
    ...[...doors.occupations.keys()].map((id) => page((lang) => paths.occupation(lang, id))),
    ...doors.fieldsIn.map(({ field, district }) => page((lang) => paths.fieldIn(lang, field, district))),
    ...listings,
  ];
}

const page = (pathIn: SitemapPage["pathIn"]): SitemapPage => ({ pathIn, updatedAt: null });

function xml(body: string) {
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8", ...sharedPage() } });
}
