import type { Db } from "#db/connect.server.ts";
import { findSetting, saveSetting } from "#app/platform/settings.server.ts";
import { answerPromises, usualAnswerDays } from "./answer-promises.ts";

const key = "usualPromise";

/** In how many working days a new listing promises an answer, until its company chooses otherwise. */
export async function findUsualPromise(db: Db) {
  const set = Number(await findSetting(db, key));
  return answerPromises.find((days) => days === set) ?? usualAnswerDays;
}

/** For listings that begin from now on; what a listing promises already stays. */
export function saveUsualPromise(db: Db, days: (typeof answerPromises)[number]) {
  return saveSetting(db, { key, value: String(days) });
}
