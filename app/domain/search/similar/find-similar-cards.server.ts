import type { Field, Kind, Lang } from "#db/codes.ts";
import { distanceKm } from "#db/distance.ts";
import type { Store } from "#db/store-edition.server.ts";
import { cardOf } from "#app/domain/listings/card/find-cards.server.ts";
import type { Stop } from "#app/domain/places/way.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { dimensions, maskOf } from "../dimensions.ts";
import { dayNumber } from "../index/listing-columns.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import { findKindredOccupations } from "./find-kindred-occupations.server.ts";

type Reference = { listingId: string; occupationId: string; kind: Kind; field: Field; placeId: string | null };

const kindredKm = 60;

/**
 * Open listings of the same occupation, then near by those of close occupations, of more distant ones and of the same field,
 * each the nearest first. Those of the same kind go before: to
 * a pupil an apprenticeship next door is more like this one than a job for adults.
 */
export async function findSimilarCards(
  store: Store,
  like: Reference,
  { lang, now, limit = 4 }: { lang: Lang; now: Date; limit?: number },
) {
  const { index, cards, places } = await searchEngine(store);
  const { columns } = index;
  const today = dayNumber(dayOf(now));
  const kindred = await findKindredOccupations(store, like.occupationId);
  const kind = maskOf([like.kind], dimensions.kind);
  const kmTo = distancesFrom(like.placeId ? places.get(like.placeId) : undefined, columns.places.names, places);
  const [itself, occupation] = [index.slotOf(like.listingId), columns.occupations.numberOf(like.occupationId)];
  const found: string[] = [];
  for (const sameKind of [true, false]) {
    const fits = (slot: number) =>
      (columns.deadline[slot] ?? 0) >= today && ((columns.masks.kind[slot] ?? 0) === kind) === sameKind;
    const nearest = (slots: Uint32Array, within: number, isOther: (slot: number) => boolean) => {
      if (found.length === limit) return;
      const best = new Nearest(limit - found.length);
      for (const slot of slots) {
        const km = fits(slot) ? kmTo(columns.placeNumbers[slot]?.[0] ?? 0) : Infinity;
        if (km > within || !best.wants(km)) continue;
        const id = index.idAt(slot);
        if (id !== null && isOther(slot)) best.take(id, km);
      }
      found.push(...best.ids);
    };
    nearest(index.slotsWithOccupation(like.occupationId), Number.MAX_VALUE, (slot) => slot !== itself);
    const others = [kindred.close, kindred.distant].map((ids) =>
      slotsTogether(ids.map((id) => index.slotsWithOccupation(id))),
    );
    for (const slots of [...others, index.slotsInField(like.field)])
      nearest(
        slots,
        kindredKm,
        (slot) => columns.occupation[slot] !== occupation && !found.includes(index.idAt(slot) ?? ""),
      );
  }
  const t = textsFor(lang);
  return found.flatMap((id) => {
    const card = cards.get(id);
    return card ? [cardOf(card, { t, lang })] : [];
  });
}

function slotsTogether(lists: readonly Uint32Array[]) {
  return Uint32Array.from(lists.flatMap((slots) => [...slots]));
}

/** By the number of a place, each worked out once and only if it is asked for. */
function distancesFrom(from: Stop | undefined, names: readonly string[], places: ReadonlyMap<string, Stop>) {
  const known = new Float64Array(names.length).fill(-1);
  return (place: number) => {
    if ((known[place] ?? 0) < 0) {
      const to = places.get(names[place] ?? "");
      known[place] = from && to ? distanceKm(from, to) : 0;
    }
    return known[place] ?? 0;
  };
}

/** The few nearest of many; the id decides between two at the same distance. */
class Nearest {
  readonly #max: number;
  readonly #found: { id: string; km: number }[] = [];

  constructor(max: number) {
    this.#max = max;
  }

  wants(km: number) {
    return this.#found.length < this.#max || km <= (this.#found.at(-1)?.km ?? -1);
  }

  take(id: string, km: number) {
    const at = this.#found.findIndex((other) => km < other.km || (km === other.km && id < other.id));
    this.#found.splice(at === -1 ? this.#found.length : at, 0, { id, km });
    this.#found.splice(this.#max);
  }

  get ids() {
    return this.#found.map(({ id }) => id);
  }
}
