import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { saveEvent } from "../form/save-event.server.ts";
import { deleteEvent } from "../life/event-deeds.server.ts";
import type { FoundCalendar, FoundEvent } from "../reading/found-calendar.ts";
import type { RegistrationSender } from "../registering/mail-registered.server.ts";
import { contentOfSaid } from "./content-of-said.server.ts";
import { type ImportStep, planImport } from "./plan-import.server.ts";
import type { SaidEvent, WatchedCalendar } from "./watched-calendar.ts";

type Taking = { calendar: WatchedCalendar; found: FoundCalendar; config: RegistrationSender; now: Date };

const faultsKept = 50;
const nobody = { accountId: null, companyId: null };

/**
 * Makes drafts of what a calendar tells. Drafts that nobody has touched follow their source; of what the office has written
 * into or published only the difference is noted. Each event is a deed of its own, so that the same calendar can be taken again.
 */
export async function takeCalendar(db: Db, { calendar, found, config, now }: Taking): Promise<ImportStep[]> {
  const about = { host: new URL(config.origin).hostname, today: dayOf(now), isWhole: calendar.address !== null };
  const steps = await planImport(db, { calendarId: calendar.id, found, ...about });
  const { faults, faultCount: fault_count } = found;
  await db
    .updateTable("watched_calendar")
    .set({ tried_at: now.toISOString(), read_at: now.toISOString(), failure: null, fault_count })
    .set({ faults: JSON.stringify(faults.slice(0, faultsKept)) })
    .where("id", "=", calendar.id)
    .execute();
  await eachAlone(steps, (step) => take(db, step, { calendar, config, now }));
  return steps;
}

type Given = Omit<Taking, "found">;

function take(db: Db, step: ImportStep, given: Given): Promise<void> {
  const { calendar, now } = given;
  return inTransaction(db, async (db) => {
    if (step.step === "new" || step.step === "updated") await write(db, step, given);
    if (step.step === "withdrawn" && step.eventId !== null) {
      await deleteEvent(db, { eventId: step.eventId, writer: nobody, now });
      await note(db, calendar, step.event, { state: "same" });
    }
    if (step.step === "changed" || step.step === "cancelled")
      await note(db, calendar, step.event, { state: step.step });
    if (step.step === "back") await note(db, calendar, step.event, { state: "same" });
    if (step.step === "gone")
      await db
        .updateTable("imported_event")
        .set({ state: "gone" })
        .where("calendar_id", "=", calendar.id)
        .where("uid", "=", step.uid)
        .execute();
  });
}

type Writing = { event: FoundEvent; eventId: string | null };

async function write(db: Db, { event, eventId }: Writing, { calendar, config, now }: Given) {
  const content = await contentOfSaid(db, calendar, event);
  const saved = await saveEvent(db, { eventId, content, writer: nobody, seen: null, config, now });
  if (!saved.ok) return;
  const columns = { event_id: saved.eventId, ...said(event), state: "same", written_at: now.toISOString() } as const;
  await db
    .insertInto("imported_event")
    .values({ calendar_id: calendar.id, uid: event.uid, ...columns })
    .onConflict((conflict) => conflict.columns(["calendar_id", "uid"]).doUpdateSet(columns))
    .execute();
}

function note(
  db: Db,
  { id }: WatchedCalendar,
  event: FoundEvent,
  { state }: { state: "same" | "changed" | "cancelled" },
) {
  return db
    .updateTable("imported_event")
    .set({ state, ...said(event) })
    .where("calendar_id", "=", id)
    .where("uid", "=", event.uid)
    .execute();
}

function said({ title, text, location, link, times, digest }: FoundEvent) {
  return { digest, said: JSON.stringify({ title, text, location, link, times } satisfies SaidEvent) };
}
