import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Day } from "#db/schema.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { eventReader } from "./event-reader.server.ts";
import { mailRegistered, type RegistrationSender } from "./mail-registered.server.ts";

type Run = { config: RegistrationSender; now: Date };

/** The day before an event begins, everybody who has a place in it, once. Who got it today has just read all of it. */
export async function remindRegistered(db: Db, run: Run) {
  const today = dayOf(run.now);
  const tomorrow = daysAfter(today, 1);
  const due = await findDue(db, tomorrow);
  const fresh = due.filter(({ placed_at }) => placed_at !== null && dayOf(new Date(placed_at)) < today);
  await eachAlone(fresh, ({ id }) => remind(db, id, tomorrow, run));
}

function findDue(db: Db, tomorrow: Day) {
  return db
    .selectFrom("registration")
    .innerJoin("event", "event.id", "registration.event_id")
    .innerJoin("event_time", (join) =>
      join.onRef("event_time.event_id", "=", "event.id").on("event_time.position", "=", 0),
    )
    .select(["registration.id", "registration.placed_at"])
    .where("event.status", "=", "published")
    .where("event_time.day", "=", tomorrow)
    .where("registration.placed_at", "is not", null)
    .where((eb) => eb.or([eb("reminded_for", "is", null), eb("reminded_for", "!=", tomorrow)]))
    .orderBy("registration.id")
    .execute();
}

/** Not if they have gone, or were told by somebody else meanwhile. */
function remind(db: Db, id: string, tomorrow: Day, { config, now }: Run) {
  return inTransaction(db, async (db) => {
    const to = await db
      .updateTable("registration")
      .set({ reminded_for: tomorrow })
      .where("id", "=", id)
      .where((eb) => eb.or([eb("reminded_for", "is", null), eb("reminded_for", "!=", tomorrow)]))
      .returningAll()
      .executeTakeFirst();
    if (!to) return;
    const event = await eventReader(db, to.event_id)(to.lang);
    if (event.status !== "published" || event.times[0]?.day !== tomorrow) return;
    await mailRegistered(db, { to, event, news: { what: "reminder" }, config, now });
  });
}
