import type { Lang } from "#db/codes.ts";
import type { Store } from "#db/store-edition.server.ts";
import { type Criteria, criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { alertCriteria } from "./alert-criteria.ts";
import type { PartnerWish } from "./partner-wish.ts";

/**
 * The search for who comes along, empty where nobody does: other work in the same place, which may stand in the words of
 * the first search. `before`: the one there was; what its owner said of single listings goes on while the work is the same.
 */
export async function partnerCriteria(
  store: Store,
  own: Criteria,
  { q, german, lang, now, before = "" }: PartnerWish & { lang: Lang; now: Date; before?: string },
): Promise<string> {
  const words = alertCriteria(new URLSearchParams({ q })).q;
  if (words === "") return "";
  const known = parseCriteria(new URLSearchParams(before));
  const narrowed = known.q === words ? { not: known.not, pay: known.pay } : {};
  return criteriaQuery({ q: words, german, ...narrowed, ...(await placeOf(store, own, { lang, now })) }).toString();
}

async function placeOf(store: Store, own: Criteria, asked: { lang: Lang; now: Date }): Promise<Partial<Criteria>> {
  const { near, within, unit, district } = own;
  if (near !== "" || district.length > 0 || own.q === "") return { near, within, unit, district };
  const { near: found, understanding } = await findListings(store, own, { ...asked, facets: "none" });
  return {
    ...{ near: found?.known ? found.place.name : "", within, unit },
    district: understanding.district ? [understanding.district.id] : [],
  };
}
