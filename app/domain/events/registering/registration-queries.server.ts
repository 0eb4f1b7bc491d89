import type { Db } from "#db/connect.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { freePlaces } from "./moving-up.ts";

type Asked = { eventId: string; now: Date };

/** Whoever gives places away reads the rule first: others who want to wait for them. */
export function lockRule(db: Db, eventId: string) {
  return db
    .selectFrom("registration_rule")
    .select(["places", "waiting_list as waitingList"])
    .where("event_id", "=", eventId)
    .$call(lockedIn(db))
    .executeTakeFirst();
}

/** Persons with a place, and those for whom one is kept until they have confirmed; `except`: whose own does not count. */
export async function countTaken(db: Db, { eventId, now, except }: Asked & { except?: string | undefined }) {
  const { taken } = await db
    .selectFrom("registration")
    .select(({ fn }) => fn.sum<number | null>("persons").as("taken"))
    .where("event_id", "=", eventId)
    .where((eb) =>
      eb.or([
        eb("placed_at", "is not", null),
        eb.and([eb("confirmed_at", "is", null), eb("held_until", ">", now.toISOString())]),
      ]),
    )
    .$if(except !== undefined, (query) => query.where("id", "!=", except ?? ""))
    .executeTakeFirstOrThrow();
  return Number(taken ?? 0);
}

export async function countFree(
  db: Db,
  { places, ...asked }: Asked & { places: number | null; except?: string | undefined },
) {
  return places === null ? null : freePlaces(places, await countTaken(db, asked));
}

/** In the order in which they confirmed. */
export function findWaitingParties(db: Db, eventId: string) {
  return db
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("confirmed_at", "is not", null)
    .where("placed_at", "is", null)
    .orderBy("confirmed_at")
    .orderBy("id")
    .execute();
}

/** 1 for whoever is next. */
export async function positionOf(db: Db, { id, event_id }: { id: string; event_id: string }) {
  const waiting = await findWaitingParties(db, event_id);
  return waiting.findIndex((one) => one.id === id) + 1;
}
