import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { forgetMailsNaming } from "#app/platform/mail/forget-mails-naming.server.ts";
import { findEventViews } from "../find-event-views.server.ts";
import { mailsOf } from "./end-registration.server.ts";
import type { RegistrationSender } from "./mail-registered.server.ts";
import { keptUntil } from "./registration.ts";

type Run = { config: RegistrationSender; now: Date };

/** Who did not confirm has not registered; and two weeks after an event nobody needs to know who was there. */
export async function forgetRegistrations(db: Db, { config, now }: Run) {
  await db
    .deleteFrom("registration")
    .where("confirmed_at", "is", null)
    .where("confirm_by", "<", now.toISOString())
    .execute();
  const events = await findEventViews(db, "de", (rows) =>
    rows.where("event.id", "in", (eb) => eb.selectFrom("registration").select("event_id")),
  );
  const over = events.filter((event) => keptUntil(event) < dayOf(now));
  for (const { id } of over) {
    await inTransaction(db, async (db) => {
      const gone = await db.deleteFrom("registration").where("event_id", "=", id).returning(["id", "email"]).execute();
      for (const row of gone) await forgetMailsNaming(db, mailsOf(row, config));
    });
  }
}
