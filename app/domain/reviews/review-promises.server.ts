import type { Db } from "#db/connect.server.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import type { Store } from "#db/store-edition.server.ts";
import { findSetting, saveSetting } from "#app/platform/settings.server.ts";
import { promisedAt, type ReviewDays, type ReviewPromise } from "./review-promise.ts";

const key = "reviewPromises";

/** All that the office has ever promised: what waits was handed in under one of them. */
export const findReviewPromises: (store: Store) => Promise<ReviewPromise[]> = rememberByRevision(async ({ db }) => {
  return JSON.parse((await findSetting(db, key)) ?? "[]") as ReviewPromise[];
});

/** In how many working days whoever hands something in now will have an answer. */
export async function findReviewDays(store: Store, now: Date): Promise<ReviewDays> {
  return promisedAt(await findReviewPromises(store), now.toISOString());
}

/** For what is handed in from now on. Whoever calls this raises the revision. */
export async function saveReviewDays(db: Db, { days, now }: { days: ReviewDays; now: Date }) {
  const promises = JSON.parse((await findSetting(db, key)) ?? "[]") as ReviewPromise[];
  const from = now.toISOString();
  if (promisedAt(promises, from) === days) return;
  await saveSetting(db, { key, value: JSON.stringify([...promises, { from, days }]) });
}
