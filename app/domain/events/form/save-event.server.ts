import type { Db } from "#db/connect.server.ts";
import { newEventId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { EventContent } from "../event-content.ts";
import type { EventView } from "../event-view.ts";
import { eventReader } from "../registering/event-reader.server.ts";
import { givePlaces } from "../registering/give-places.server.ts";
import type { RegistrationSender } from "../registering/mail-registered.server.ts";
import { tellOfMove } from "../registering/tell-registered.server.ts";
import { writableEvent, type Writer } from "../writable-event.server.ts";

type Save = {
  /** Null makes a new draft. */
  eventId: string | null;
  content: EventContent;
  writer: Writer;
  /** updated_at when the form was opened. */
  seen: string | null;
  config: RegistrationSender;
  now: Date;
};

export type SavedEvent = { ok: true; eventId: string } | { ok: false; reason: "notFound" | "changedMeanwhile" };

/** Keeps an event as it stands: a draft stays one, what is published is changed for everybody at once. */
export function saveEvent(db: Db, { eventId, content, writer, seen, config, now }: Save): Promise<SavedEvent> {
  return inTransaction(db, async (db) => {
    const id = eventId ?? newEventId();
    const at = now.toISOString();
    let before: EventView | null = null;
    if (eventId === null) {
      await db
        .insertInto("event")
        .values({
          ...{ id, ...columnsOf(content), status: "draft", by_company: writer.companyId === null ? 0 : 1 },
          ...{ created_at: at, updated_at: at, sequence: 0 },
        })
        .execute();
    } else {
      const stored = await writableEvent(db, { eventId, writer }).$call(lockedIn(db)).executeTakeFirst();
      if (!stored) return { ok: false, reason: "notFound" };
      if (seen !== null && stored.updated_at !== seen) return { ok: false, reason: "changedMeanwhile" };
      if (stored.status === "published") before = await eventReader(db, id)("de");
      await db
        .updateTable("event")
        .set({ ...columnsOf(content), updated_at: at, sequence: stored.sequence + 1 })
        .where("id", "=", id)
        .execute();
      if (stored.published_at !== null) await raiseRevision(db);
    }
    await replaceLists(db, id, content);
    await putRule(db, id, content.registration);
    if (before) {
      await tellOfMove(db, { eventId: id, before, config, now });
      await givePlaces(db, { eventId: id, config, now });
    }
    const action = eventId === null ? "event.created" : "event.edited";
    await recordAudit(db, { now, accountId: writer.accountId, action, subjectType: "event", subjectId: id });
    return { ok: true, eventId: id };
  });
}

function columnsOf({ kind, membersOnly, companyId, partner, placeId, address, online, link }: EventContent) {
  return {
    ...{ kind, partner, address, link },
    company_id: companyId,
    place_id: placeId,
    members_only: membersOnly ? 1 : 0,
    online: online ? 1 : 0,
  } as const;
}

async function replaceLists(db: Db, event_id: string, { times, texts, audiences, fields, languages }: EventContent) {
  const tables = ["event_time", "event_text", "event_audience", "event_field", "event_language"] as const;
  for (const table of tables) await db.deleteFrom(table).where("event_id", "=", event_id).execute();
  await db
    .insertInto("event_time")
    .values(times.map((time, position) => ({ event_id, position, ...time })))
    .execute();
  await db
    .insertInto("event_text")
    .values(texts.map((text) => ({ event_id, ...text })))
    .execute();
  for (const audience of audiences) await db.insertInto("event_audience").values({ event_id, audience }).execute();
  for (const field of fields) await db.insertInto("event_field").values({ event_id, field }).execute();
  for (const lang of languages) await db.insertInto("event_language").values({ event_id, lang }).execute();
}

async function putRule(db: Db, event_id: string, rule: EventContent["registration"]) {
  if (rule === null) {
    await db.deleteFrom("registration_rule").where("event_id", "=", event_id).execute();
    return;
  }
  const columns = {
    places: rule.places,
    waiting_list: rule.waitingList ? 1 : 0,
    closes_at: rule.closesAt,
    asks_note: rule.asksNote ? 1 : 0,
  } as const;
  await db
    .insertInto("registration_rule")
    .values({ event_id, ...columns })
    .onConflict((conflict) => conflict.column("event_id").doUpdateSet(columns))
    .execute();
}
