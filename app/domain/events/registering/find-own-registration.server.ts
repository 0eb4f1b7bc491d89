import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { isPast } from "../event-times.ts";
import { eventReader } from "./event-reader.server.ts";
import { keptUntil } from "./registration.ts";
import { positionOf } from "./registration-queries.server.ts";
import { hasBegun, ownStateOf } from "./registration-state.ts";

export type OwnRegistration = NonNullable<Awaited<ReturnType<typeof findOwnRegistration>>>;

/** Where the link of a mail leads. Looking confirms nothing: programs that check mails open every link. */
export async function findOwnRegistration(db: Db, { token, lang, now }: { token: string; lang: Lang; now: Date }) {
  const row = await db
    .selectFrom("registration")
    .select(["id", "event_id", "name", "email", "persons", "note", "confirm_by", "held_until"])
    .select(["confirmed_at", "placed_at"])
    .where("token_hash", "=", hashToken(token))
    .executeTakeFirst();
  if (!row) return null;
  const event = await eventReader(db, row.event_id)(lang);
  const { name, email, persons, note } = row;
  const state = ownStateOf(row, now);
  return {
    ...{ name, email, persons, note, event, state },
    confirmBy: row.confirm_by,
    heldUntil: row.held_until !== null && row.held_until > now.toISOString() ? row.held_until : null,
    position: state === "waiting" ? await positionOf(db, row) : null,
    keptUntil: keptUntil(event),
    over: overOf(event, now),
  };
}

function overOf(event: Awaited<ReturnType<ReturnType<typeof eventReader>>>, now: Date) {
  if (event.status === "cancelled") return "cancelled" as const;
  if (isPast(event, dayOf(now))) return "past" as const;
  return hasBegun(event, now) ? ("begun" as const) : null;
}
