import type { Lang } from "#db/codes.ts";
import type { Store } from "#db/store-edition.server.ts";
import type { CompanySite } from "#app/domain/companies/sites/find-sites.server.ts";
import { roadsText } from "#app/domain/listings/card/roads-text.ts";
import { wayInWords, wayText } from "#app/domain/listings/card/way-text.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { parseCriteria } from "./criteria.ts";
import { findStart } from "./find-listings.server.ts";
import { searchEngine } from "./index/search-engine.server.ts";

/** How far each of a company's places of work is from where somebody lives; null where that is not known. */
export async function findSiteWays(store: Store, near: string, { lang, sites }: { lang: Lang; sites: CompanySite[] }) {
  if (near === "") return null;
  const from = await findStart(store, parseCriteria(new URLSearchParams({ near })), lang);
  if (!from) return null;
  const { roads } = await searchEngine(store);
  const wayTo = roads.waysFrom(from);
  const t = textsFor(lang);
  const ways = sites.map((site) => wayInWords(wayTo(site), lang));
  return { texts: ways.map((way) => wayText(t, way)), note: roadsText(t, lang, ways) };
}
