import type { Db } from "#db/connect.server.ts";
import type { RegistrationRule } from "../registration-rule.ts";
import { countFree, findWaitingParties } from "./registration-queries.server.ts";

type Asked = { eventId: string; rule: RegistrationRule; now: Date };

/** For the page before somebody registers: numbers, and nothing about anybody. */
export async function findChance(db: Db, { eventId, rule, now }: Asked) {
  const waiting = (await findWaitingParties(db, eventId)).length;
  return { free: await countFree(db, { eventId, now, places: rule.places }), waiting, waitingList: rule.waitingList };
}
