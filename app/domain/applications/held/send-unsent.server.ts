import type { Db } from "#db/connect.server.ts";
import { hurryMail } from "#app/platform/mail/hurry-mail.server.ts";
import { findUnsent } from "./held-messages.server.ts";

type Sending = { applicationId: string; messageId: string; now: Date };

/**
 * Sends a letter or message at once. What was written before it leaves with it, or the later one would come first. False when
 * there is nothing left to send. Lock the application before.
 */
export async function sendUnsent(db: Db, { applicationId, messageId, now }: Sending) {
  const unsent = await findUnsent(db, { applicationId, now });
  const at = unsent.findIndex(({ message_id }) => message_id === messageId);
  if (at === -1) return false;
  const leaves_at = now.toISOString();
  const leaving = unsent.slice(at);
  const ids = leaving.map(({ message_id }) => message_id);
  for (const table of ["held_answer", "held_message"] as const) {
    await db.updateTable(table).set({ leaves_at }).where("message_id", "in", ids).execute();
  }
  await db.updateTable("application_message").set({ leaves_at }).where("id", "in", ids).execute();
  for (const { mail_id: id } of leaving) await hurryMail(db, { id, now });
  return true;
}
