// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { writingInTurn } from "#db/postgres/writing-in-turn.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { noteErased } from "#app/platform/journal/note-erased.server.ts";
import { forgetMailsNaming } from "#app/platform/mail/forget-mails-naming.server.ts";
import { ownEvent, type Writer } from "../writable-event.server.ts";
import { eventReader } from "./event-reader.server.ts";
import { givePlaces } from "./give-places.server.ts";
import { mailRegistered, type RegistrationSender } from "./mail-registered.server.ts";
import { registrationToken } from "./registration-links.server.ts";
import { hasBegun } from "./registration-state.ts";

type Deed = { config: RegistrationSender; now: Date };

/** Keeps nothing, neither the row nor its mails, and whoever waits moves up. Ending what is not there is no error. */
export function endOwnRegistration(db: Db, { token, ...deed }: Deed & { token: string }) {
  return endOne(db, { column: "token_hash", value: hashToken(token), ...deed });
}

/** The same for who has shown otherwise whose it is. */
export function endRegistrationOf(db: Db, { registrationId, ...deed }: Deed & { registrationId: string }) {
  return endOne(db, { column: "id", value: registrationId, ...deed });
}

type One = Deed & { column: "id" | "token_hash"; value: string };

function endOne(db: Db, { column, value, config, now }: One) {
  return writingInTurn(db, "registration", async (db) => {
    const row = await db
      .deleteFrom("registration")
      .where(column, "=", value)
      .returning(["id", "event_id", "email"])
      .executeTakeFirst();
    if (!row) return;
    await noteErased(db, "registration", [row.id]);
    await forgetMailsNaming(db, mailsOf(row, config));
    await givePlaces(db, { eventId: row.event_id, config, now });
  });
}

type Removal = Deed & { eventId: string; registrationId: string; writer: Writer; word: string | null };

/** The organisers take somebody off the list, who is told. False where there is nobody of that id any more. */
export function removeRegistration(db: Db, { eventId, registrationId, writer, word, config, now }: Removal) {
  return writingInTurn(db, "registration", async (db) => {
    const own = await ownEvent(db, { eventId, writer }).executeTakeFirst();
    if (!own) return false;
    const row = await db
      .deleteFrom("registration")
      .where("id", "=", registrationId)
      .where("event_id", "=", eventId)
      .where("confirmed_at", "is not", null)
      .returningAll()
      .executeTakeFirst();
    if (!row) return false;
    await noteErased(db, "registration", [row.id]);
    await forgetMailsNaming(db, mailsOf(row, config));
    const event = await eventReader(db, eventId)(row.lang);
    const news = { what: "removed", word, had: row.placed_at !== null } as const;
    if (!hasBegun(event, now)) await mailRegistered(db, { to: row, event, news, config, now });
    const { accountId } = writer;
    const action = "event.registration_removed";
    await recordAudit(db, { now, accountId, action, subjectType: "event", subjectId: eventId });
    await givePlaces(db, { eventId, config, now });
    return true;
  });
}

type Owner = { id: string; email: string };

/** Every mail to somebody carries their link. */
export function mailsOf({ id, email }: Owner, config: RegistrationSender) {
  return { to: email, kinds: "registration.%", naming: registrationToken(config, id) };
}
