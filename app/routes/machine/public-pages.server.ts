import { rememberByRevision } from "#db/remember.server.ts";
import type { Day } from "#db/schema.ts";
import { findCompanySlugs } from "#app/domain/companies/company-queries.server.ts";
import { findOpenListingAddresses } from "#app/domain/listings/page/find-open-listing-addresses.server.ts";
import { countByLanding } from "#app/domain/search/landing/find-landing-links.server.ts";
import { paths } from "#app/paths.ts";
import type { SitemapPage } from "#app/platform/http/sitemap.ts";

/** Every public page, found once a revision and day. */
export const publicPages = rememberByRevision(async (edition, day: Day): Promise<SitemapPage[]> => {
  const now = new Date(`${day}T12:00:00Z`);
  const [slugs, listings, doors] = await Promise.all([
    findCompanySlugs(edition.db),
    findOpenListingAddresses(edition.db, now),
    countByLanding(edition, now),
  ]);
  const { home, results, map, occupations, companies, returnee, imprint, privacy, accessibility, terms } = paths;
  return [
    ...[home, results, map, occupations, companies, returnee, imprint, privacy, accessibility, terms].map(page),
    ...slugs.map((slug) => page((lang) => paths.company(lang, slug))),
    ...[...doors.occupations.keys()].map((id) => page((lang) => paths.occupation(lang, id))),
    ...doors.fieldsIn.map(({ field, district }) => page((lang) => paths.fieldIn(lang, field, district))),
    ...listings,
  ];
});

const page = (pathIn: SitemapPage["pathIn"]): SitemapPage => ({ pathIn, updatedAt: null });
