import { rememberByRevision } from "#db/remember.server.ts";
import type { Day } from "#db/schema.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { findCompanySlugs } from "#app/domain/companies/company-queries.server.ts";
import { findComingEvents } from "#app/domain/events/calendar/find-public-events.server.ts";
import { eventPath } from "#app/domain/events/event-view.ts";
import { examplePath } from "#app/domain/good-examples/example-view.ts";
import { findPublicExamples } from "#app/domain/good-examples/finding/find-examples.server.ts";
import { guideFiles } from "#app/domain/guides/guide-files.server.ts";
import { borderPagesIn } from "#app/domain/legal/border-pages.ts";
import { pathOfPage } from "#app/domain/legal/page-name.ts";
import { findPublicNewsLines } from "#app/domain/news/reading/find-news.server.ts";
import { findCoreDistricts } from "#app/domain/places/find-core-districts.server.ts";
import { countByLanding } from "#app/domain/search/landing/find-landing-links.server.ts";
import { findOpenAddresses } from "#app/domain/search/landing/find-open-addresses.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { SitemapPage, SitemapPages } from "#app/platform/http/sitemap.ts";
import { type Lang, sourceLang } from "#app/platform/i18n/locales.ts";

/** Every public page. Those of listings come last and are made when they are asked for. */
export async function publicPages(store: Store, day: Day, config: Pick<Config, "board">): Promise<SitemapPages> {
  const edition = await editionOf(store);
  const border = borderPagesIn(config.board.region.countries).map((one) => page((lang) => pathOfPage(lang, one)));
  const guides = guideFiles(config).map(({ id }) => page((lang) => paths.guide(lang, id)));
  const others = [...border, page(paths.guides), ...guides, ...(await otherPages(edition, day))];
  const listings = await findOpenAddresses(edition, day);
  return {
    length: others.length + listings.length,
    at: (position) => others[position] ?? listings.at(position - others.length),
  };
}

const otherPages = rememberByRevision(async (edition, day: Day): Promise<SitemapPage[]> => {
  const [slugs, doors, core, events, examples, notes] = await Promise.all([
    findCompanySlugs(edition.db),
    countByLanding(edition, day),
    findCoreDistricts(edition, sourceLang),
    findComingEvents(edition, { lang: sourceLang, today: day }),
    findPublicExamples(edition, sourceLang),
    findPublicNewsLines(edition, sourceLang),
  ]);
  const { home, results, map, occupations, companies, membership, returnee, imprint, privacy, accessibility, terms } =
    paths;
  return [
    ...[
      home,
      results,
      map,
      occupations,
      companies,
      membership,
      paths.events,
      paths.demand,
      paths.examples,
      paths.news,
      paths.explore,
      paths.certificates,
      paths.embed,
      paths.apiGuide,
      returnee,
      imprint,
      privacy,
      accessibility,
      terms,
    ].map(page),
    ...slugs.map((slug) => page((lang) => paths.company(lang, slug))),
    ...events.map((event) => ({ pathIn: (lang: Lang) => eventPath(lang, event), updatedAt: event.updatedAt })),
    ...examples.map((one) => ({ pathIn: (lang: Lang) => examplePath(lang, one), updatedAt: one.updatedAt })),
    ...notes.map(({ slug, updatedAt }) => ({ pathIn: (lang: Lang) => paths.note(lang, slug), updatedAt })),
    ...[...doors.occupations.keys()].map((id) => page((lang) => paths.occupation(lang, id))),
    ...[...core.keys()].map((id) => page((lang) => paths.district(lang, id))),
    ...doors.fieldsIn.map(({ field, district }) => page((lang) => paths.fieldIn(lang, field, district))),
  ];
});

const page = (pathIn: SitemapPage["pathIn"]): SitemapPage => ({ pathIn, updatedAt: null });
