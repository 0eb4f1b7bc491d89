// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findLocalWords } from "#app/domain/places/find-local-words.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { ListingContent } from "../listing-content.ts";
import { findPayFloors } from "../pay-floors/find-pay-floors.server.ts";
import type { CheckContext } from "./problem.ts";

type Reader = { lang: Lang; now: Date };

export async function findCheckContext(db: Db, content: ListingContent, { lang, now }: Reader): Promise<CheckContext> {
  return {
    today: dayOf(now),
    countries: await findCountries(db, content.placeIds),
    floors: await findPayFloors(db),
    phraseSections: await sectionsOf(
      db,
      content.phrases.map(({ id }) => id),
    ),
    lang,
    noPersons: (await findLocalWords(db)).noPersons,
  };
}

/** Of places, in their order. */
export async function findCountries(db: Db, placeIds: string[]) {
  if (placeIds.length === 0) return [];
  const places = await db.selectFrom("place").select(["id", "country"]).where("id", "in", placeIds).execute();
  return placeIds.flatMap((id) => places.find((place) => place.id === id)?.country ?? []);
}

async function sectionsOf(db: Db, phraseIds: string[]) {
  if (phraseIds.length === 0) return new Map();
  const phrases = await db.selectFrom("phrase").select(["id", "section"]).where("id", "in", phraseIds).execute();
  return new Map(phrases.map(({ id, section }) => [id, section]));
}
