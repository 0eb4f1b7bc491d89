import type { Db } from "#db/connect.server.ts";
import { writingInTurn } from "#db/postgres/writing-in-turn.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { givePlaces } from "./give-places.server.ts";
import type { RegistrationSender } from "./mail-registered.server.ts";

/** What was kept for somebody who never confirmed goes to whoever waits. */
export async function passOnPlaces(db: Db, { config, now }: { config: RegistrationSender; now: Date }) {
  const events = await db
    .selectFrom("registration")
    .select("event_id")
    .distinct()
    .where("confirmed_at", "is not", null)
    .where("placed_at", "is", null)
    .execute();
  await eachAlone(events, ({ event_id: eventId }) =>
    writingInTurn(db, "registration", (db) => givePlaces(db, { eventId, config, now })),
  );
}
