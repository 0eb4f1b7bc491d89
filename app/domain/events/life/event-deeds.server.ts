// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { EventStatus } from "#db/event-codes.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import type { Row } from "#db/schema.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";
import { dayOf } from "#app/platform/days.ts";
import { isPast } from "../event-times.ts";
import type { RegistrationSender } from "../registering/mail-registered.server.ts";
import { tellOfCancellation } from "../registering/tell-registered.server.ts";
import { ownEvent, type Writer } from "../writable-event.server.ts";
import { type EventSender, type Reasons, tellCompanyOfEvent } from "./tell-company-of-event.server.ts";

type Deed = { eventId: string; writer: Writer; now: Date };
type Word = { text: string; lang: Lang };

export type DeedResult = { ok: true } | { ok: false; reason: "notFound" | "past" | "changedMeanwhile" };

/** A company hands its draft to the office. */
export function submitEvent(db: Db, deed: Deed): Promise<DeedResult> {
  return move(db, deed, { from: ["draft"], action: "event.submitted" }, async (db, event, at) => {
    const handedIn = {
      status: "submitted",
      submitted_at: at,
      submitted_by: deed.writer.accountId,
      remark: null,
    } as const;
    await db.updateTable("event").set(handedIn).where("id", "=", event.id).execute();
  });
}

/** `seen`: the updated_at of what was read; what its company changed since is read first. */
export function publishEvent(
  db: Db,
  { seen, config, ...deed }: Deed & { seen: string | null; config: EventSender },
): Promise<DeedResult> {
  const rule = { from: ["draft", "submitted"], action: "event.published", seen } as const;
  return move(db, deed, rule, async (db, event, at) => {
    const published = { status: "published", published_at: at, updated_at: at, remark: null } as const;
    await db.updateTable("event").set(published).where("id", "=", event.id).execute();
    await raiseRevision(db);
    await tellCompanyOfEvent(db, { event, news: { what: "published" }, config, now: deed.now });
  });
}

/** The office gives a company's event back to it and says what to change. */
export function sendBackEvent(
  db: Db,
  { word, config, ...deed }: Deed & { word: Word; config: EventSender },
): Promise<DeedResult> {
  const rule = { from: ["submitted"], action: "event.sent_back", late: true } as const;
  return move(db, deed, rule, async (db, event) => {
    await db.updateTable("event").set({ status: "draft", remark: word.text }).where("id", "=", event.id).execute();
    await tellCompanyOfEvent(db, { event, news: { what: "sentBack", word }, config, now: deed.now });
  });
}

/** It stays where people look for it, and says that it is cancelled and why. */
export function cancelEvent(
  db: Db,
  { word, reasons, config, ...deed }: Deed & { word: Word; reasons?: Reasons; config: RegistrationSender },
): Promise<DeedResult> {
  return move(db, deed, { from: ["published"], action: "event.cancelled" }, async (db, event, at) => {
    await db
      .updateTable("event")
      .set({ status: "cancelled", cancelled_at: at, updated_at: at, sequence: event.sequence + 1 })
      .set({ reason: word.text, reason_lang: word.lang })
      .where("id", "=", event.id)
      .execute();
    await raiseRevision(db);
    await tellOfCancellation(db, { eventId: event.id, word, config, now: deed.now });
    if (deed.writer.companyId !== null) return;
    await tellCompanyOfEvent(db, { event, news: { what: "cancelled", word, reasons }, config, now: deed.now });
  });
}

/** Only what nobody outside has seen; the office deletes its own drafts alone. */
export function deleteEvent(db: Db, deed: Deed): Promise<DeedResult> {
  const rule = { from: ["draft", "submitted"], action: "event.deleted", late: true } as const;
  return move(db, deed, rule, async (db, event) => {
    await db.deleteFrom("event").where("id", "=", event.id).execute();
  });
}

type Rule = {
  from: readonly EventStatus[];
  action: AuditAction;
  seen?: string | null;
  /** Whether it is still done when all its times are over. */
  late?: boolean;
};

function move(
  db: Db,
  { eventId, writer, now }: Deed,
  { from, action, seen = null, late = false }: Rule,
  act: (db: Db, event: Row<"event">, at: string) => Promise<void>,
): Promise<DeedResult> {
  return inTransaction(db, async (db) => {
    const event = await ownEvent(db, { eventId, writer })
      .where("status", "in", from)
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!event) return { ok: false, reason: "notFound" };
    if (seen !== null && event.updated_at !== seen) return { ok: false, reason: "changedMeanwhile" };
    const times = await db
      .selectFrom("event_time")
      .select(["day", "starts", "ends"])
      .where("event_id", "=", eventId)
      .execute();
    if (!late && isPast({ times }, dayOf(now))) return { ok: false, reason: "past" };
    await act(db, event, now.toISOString());
    await recordAudit(db, { now, accountId: writer.accountId, action, subjectType: "event", subjectId: eventId });
    return { ok: true };
  });
}
