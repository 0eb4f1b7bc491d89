import { setTimeout as pause } from "node:timers/promises";
import type { Db } from "#db/connect.server.ts";
import { startMailServer } from "#tests/support/mail/mail-server.ts";
import type { Delivered } from "./losses.ts";

/** A mail server that counts how often each mail arrived. */
export async function startPostOffice() {
  const { url, received } = await startMailServer();
  return {
    url,
    delivered(): Delivered {
      const ids = received.map(({ message }) => /^Message-ID: <([^@]+)@/im.exec(message)?.[1] ?? "");
      return new Map([...Map.groupBy(ids, (id) => id)].map(([id, all]) => [id, all.length]));
    },
  };
}

/** What was being sent when the process died waits for its next attempt, up to a day: here nobody waits that long. */
export function hurry(db: Db) {
  return db
    .updateTable("outbox_mail")
    .set({ send_after: "2000-01-01T00:00:00.000Z" })
    .where("sent_at", "is", null)
    .execute();
}

/** Until everything has left, or for as long. */
export async function untilSent(db: Db, milliseconds: number) {
  const waiting = () =>
    db.selectFrom("outbox_mail").select("id").where("sent_at", "is", null).where("failed_at", "is", null).execute();
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(500))
    if ((await waiting()).length === 0) return;
}
