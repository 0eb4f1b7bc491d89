import type { Field, Kind, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { cardOf } from "#app/domain/listings/listing-cards.server.ts";
import { distanceKm } from "#app/domain/places/distance.ts";
import { dayOf } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { dimensions, maskOf } from "./dimensions.ts";
import { dayNumber } from "./listing-columns.ts";
import type { ListingIndex } from "./listing-index.ts";
import { searchEngine } from "./search-engine.server.ts";

type Reference = { listingId: string; occupationId: string; kind: Kind; field: Field; placeId: string | null };

const fieldKm = 60;

/**
 * Open listings of the same occupation, then of the same field near by, nearest first. Those of the same kind go before: to
 * a pupil an apprenticeship next door is more like this one than a job for adults.
 */
export async function findSimilarCards(
  db: Db,
  like: Reference,
  { lang, now, limit = 4 }: { lang: Lang; now: Date; limit?: number },
) {
  const { index, cards, places } = await searchEngine(db);
  const { columns } = index;
  const today = dayNumber(dayOf(now));
  const kind = maskOf([like.kind], dimensions.kind);
  const from = like.placeId ? places.get(like.placeId) : undefined;
  const kmTo = columns.places.names.map((id) => {
    const to = places.get(id);
    return from && to ? distanceKm(from, to) : 0;
  });
  const nearest = (slots: readonly number[], sameKind: boolean, most: number, within: number) => {
    const found: { id: string; km: number }[] = [];
    for (const slot of slots) {
      if (((columns.masks.kind[slot] ?? 0) === kind) !== sameKind) continue;
      const km = kmTo[columns.placeNumbers[slot]?.[0] ?? 0] ?? 0;
      if (km > within || (columns.deadline[slot] ?? 0) < today) continue;
      const listing = index.at(slot);
      if (listing && listing.id !== like.listingId) found.push({ id: listing.id, km });
    }
    return found.sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1)).slice(0, most);
  };
  const found: string[] = [];
  for (const sameKind of [true, false]) {
    const add = (slots: readonly number[], within: number) =>
      found.push(...nearest(slots, sameKind, limit - found.length, within).map(({ id }) => id));
    add(index.slotsWithOccupation(like.occupationId), Infinity);
    if (found.length < limit) add(othersOfField(index, like), fieldKm);
  }
  const t = textsFor(lang);
  return found.flatMap((id) => {
    const card = cards.get(id);
    return card ? [cardOf(card, { t, lang })] : [];
  });
}

function othersOfField(index: ListingIndex, { field, occupationId }: Reference) {
  return index.slotsInField(field).filter((slot) => index.at(slot)?.occupationId !== occupationId);
}
