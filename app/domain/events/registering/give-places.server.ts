import type { Db } from "#db/connect.server.ts";
import { beginningOf } from "../registration-rule.ts";
import { eventReader } from "./event-reader.server.ts";
import { mailRegistered, type RegistrationSender } from "./mail-registered.server.ts";
import { movingUp } from "./moving-up.ts";
import { countFree, findWaitingParties, lockRule } from "./registration-queries.server.ts";

type Asked = { eventId: string; config: RegistrationSender; now: Date };

/**
 * Free places go to those who wait, in their order, and each is told. Call it in the transaction of whatever freed them;
 * nobody moves up once the event has begun.
 */
export async function givePlaces(db: Db, { eventId, config, now }: Asked) {
  const rule = await lockRule(db, eventId);
  if (!rule) return;
  const waiting = await findWaitingParties(db, eventId);
  const [first] = waiting;
  if (!first) return;
  const read = eventReader(db, eventId);
  const event = await read(first.lang);
  if (event.status !== "published" || beginningOf(event) <= now.toISOString()) return;
  for (const to of movingUp(waiting, await countFree(db, { eventId, now, places: rule.places }))) {
    await db.updateTable("registration").set({ placed_at: now.toISOString() }).where("id", "=", to.id).execute();
    await mailRegistered(db, { to, event: await read(to.lang), news: { what: "movedUp" }, config, now });
  }
}
