import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Row } from "#db/schema.ts";
import type { RegistrationSender } from "./mail-registered.server.ts";
import { registrationToken } from "./registration-links.server.ts";

/** An address registers once for an event. */
export function findByAddress(db: Db, { eventId, email }: { eventId: string; email: string }) {
  return db
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("email", "=", email)
    .executeTakeFirst();
}

type NewRow = Pick<Row<"registration">, "id" | "event_id" | "email" | "name" | "lang" | "persons" | "note"> &
  Pick<Row<"registration">, "mailed_at" | "confirm_by" | "held_until"> &
  Partial<Pick<Row<"registration">, "confirmed_at" | "placed_at">> & { config: RegistrationSender };

export async function insertRegistration(db: Db, { config, ...row }: NewRow) {
  const token_hash = hashToken(registrationToken(config, row.id));
  await db
    .insertInto("registration")
    .values({ confirmed_at: null, placed_at: null, reminded_for: null, ...row, token_hash })
    .execute();
}
