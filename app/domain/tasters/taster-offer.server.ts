import type { Kind, Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { findTasterDates } from "./find-taster-dates.server.ts";
import { tasterKinds } from "./taster.ts";

type Ad = { id: string; kind: Kind };

/** Where a pupil asks for one of the company's dates; null where none is free. */
export async function tasterOffer(store: Store, { id, kind }: Ad, { lang, now }: { lang: Lang; now: Date }) {
  if (!tasterKinds.includes(kind)) return null;
  const { db } = await editionOf(store);
  const dates = await findTasterDates(db, { listingId: id, today: dayOf(now) });
  return dates.some(({ free }) => free > 0) ? paths.taster(lang, id) : null;
}
