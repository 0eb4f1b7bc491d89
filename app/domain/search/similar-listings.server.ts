import type { Field, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findCards } from "#app/domain/listings/listing-cards.server.ts";
import { distanceKm } from "#app/domain/places/distance.ts";
import { dayOf } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { dimensions, maskOf } from "./dimensions.ts";
import { dayNumber } from "./listing-columns.ts";
import { searchEngine } from "./search-engine.server.ts";

type Reference = { listingId: string; occupationId: string; field: Field; placeId: string | null };

const fieldKm = 60;

/** Open listings of the same occupation, nearest first; then of the same field near by. */
export async function findSimilarCards(
  db: Db,
  like: Reference,
  { lang, now, limit = 4 }: { lang: Lang; now: Date; limit?: number },
) {
  const { index, places } = await searchEngine(db);
  const from = like.placeId ? places.get(like.placeId) : undefined;
  const today = dayNumber(dayOf(now));
  const { columns } = index;
  const sameField = maskOf([like.field], dimensions.field);
  const candidate = (slot: number) => {
    const listing = (columns.deadline[slot] ?? 0) < today ? null : index.at(slot);
    if (!listing || listing.id === like.listingId) return [];
    const to = places.get(listing.placeIds[0] ?? "");
    const same = listing.occupationId === like.occupationId;
    return [{ id: listing.id, same, km: from && to ? distanceKm(from, to) : 0 }];
  };
  const candidates = index.slotsWithOccupation(like.occupationId).flatMap(candidate);
  if (candidates.length < limit) {
    const ofField = index.newestFirst.filter((slot) => ((columns.masks.field[slot] ?? 0) & sameField) !== 0);
    candidates.push(...ofField.flatMap(candidate).filter(({ same, km }) => !same && km <= fieldKm));
  }
  candidates.sort((a, b) => Number(b.same) - Number(a.same) || a.km - b.km || (a.id < b.id ? -1 : 1));
  return findCards(
    db,
    candidates.slice(0, limit).map(({ id }) => id),
    { t: textsFor(lang), lang },
  );
}
