import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { writingInTurn } from "#db/postgres/writing-in-turn.server.ts";
import { eventReader } from "./event-reader.server.ts";
import { givePlaces } from "./give-places.server.ts";
import { mailRegistered, type RegistrationSender } from "./mail-registered.server.ts";
import { countFree, findWaitingParties, lockRule } from "./registration-queries.server.ts";
import { chanceOf, hasBegun, ownStateOf } from "./registration-state.ts";

type Confirmation = { token: string; config: RegistrationSender; now: Date };

/**
 * From this moment on they come, or wait. The place that was kept for them is theirs; later than that, what is free is.
 * "full": nothing is, and nobody waits at this event. A second click changes nothing.
 */
export function confirmRegistration(db: Db, { token, config, now }: Confirmation): Promise<"done" | "full"> {
  return writingInTurn(db, "registration", async (db) => {
    const row = await db
      .selectFrom("registration")
      .selectAll()
      .where("token_hash", "=", hashToken(token))
      .executeTakeFirst();
    if (!row || ownStateOf(row, now) !== "open") return "done";
    const { id, event_id: eventId, persons } = row;
    const event = await eventReader(db, eventId)(row.lang);
    if (event.status !== "published" || hasBegun(event, now)) return "done";
    const rule = await lockRule(db, eventId);
    await givePlaces(db, { eventId, config, now });
    const isHeld = row.held_until !== null && row.held_until > now.toISOString();
    const free = await countFree(db, { eventId, now, places: rule?.places ?? null, except: id });
    const chance = isHeld ? "place" : chanceOf(free, persons, rule?.waitingList === 1);
    if (chance === "full") {
      await db.deleteFrom("registration").where("id", "=", id).execute();
      return "full";
    }
    const at = now.toISOString();
    const placed_at = chance === "place" ? at : null;
    await db.updateTable("registration").set({ confirmed_at: at, placed_at }).where("id", "=", id).execute();
    const position = placed_at ? 0 : (await findWaitingParties(db, eventId)).findIndex((one) => one.id === id) + 1;
    const news = placed_at ? ({ what: "placed" } as const) : ({ what: "waiting", position } as const);
    await mailRegistered(db, { to: row, event, news, config, now });
    return "done";
  });
}
