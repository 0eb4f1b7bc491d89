import type { Db } from "#db/connect.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { findWaitingParties } from "./registration-queries.server.ts";

type Asked = { eventId: string; lang: Lang; now: Date };

export type Registrations = Awaited<ReturnType<typeof findRegistrations>>;

/** What organisers see: nobody's address, and nothing that its sender has not confirmed. By name, and who waits in order. */
export async function findRegistrations(db: Db, { eventId, lang, now }: Asked) {
  const placed = await db
    .selectFrom("registration")
    .select(["id", "name", "persons", "note"])
    .where("event_id", "=", eventId)
    .where("placed_at", "is not", null)
    .orderBy("id")
    .execute();
  const waiting = (await findWaitingParties(db, eventId)).map(({ id, name, persons, note }) => ({
    id,
    name,
    persons,
    note,
  }));
  const { unconfirmed } = await db
    .selectFrom("registration")
    .select(({ fn }) => fn.countAll<number>().as("unconfirmed"))
    .where("event_id", "=", eventId)
    .where("confirmed_at", "is", null)
    .where("confirm_by", ">=", now.toISOString())
    .executeTakeFirstOrThrow();
  const compare = compareIn(lang);
  return {
    placed: placed.sort((one, other) => compare(one.name, other.name)),
    waiting,
    unconfirmed: Number(unconfirmed),
    persons: { placed: sumOf(placed), waiting: sumOf(waiting) },
  };
}

const sumOf = (parties: readonly { persons: number }[]) => parties.reduce((sum, { persons }) => sum + persons, 0);

/** For the question before somebody is taken off the list. */
export function findRegistration(db: Db, { eventId, registrationId }: { eventId: string; registrationId: string }) {
  return db
    .selectFrom("registration")
    .select(["id", "name", "persons", "note"])
    .where("id", "=", registrationId)
    .where("event_id", "=", eventId)
    .where("confirmed_at", "is not", null)
    .executeTakeFirst();
}
