import type { Db } from "#db/connect.server.ts";

/** Who writes: somebody of a company, or of the office (null). Nobody where the clock does it. */
export type Writer = { accountId: string | null; companyId: string | null };

type Asked = { eventId: string; writer: Writer };

/**
 * An event as its writer may reach it. A company has what invites in its name: its own drafts, and what is out already,
 * whoever wrote it. The office has everything but what companies are still writing.
 */
export function ownEvent(db: Db, { eventId, writer: { companyId } }: Asked) {
  const event = db.selectFrom("event").selectAll().where("id", "=", eventId);
  if (companyId === null) return event.where((eb) => eb.or([eb("by_company", "=", 0), eb("status", "!=", "draft")]));
  return event
    .where("company_id", "=", companyId)
    .where((eb) => eb.or([eb("by_company", "=", 1), eb("published_at", "is not", null)]));
}

/** The same, as far as its words and times can still be changed: what is published, by the office alone. */
export function writableEvent(db: Db, asked: Asked) {
  const event = ownEvent(db, asked).where("status", "!=", "cancelled");
  return asked.writer.companyId === null ? event : event.where("status", "in", ["draft", "submitted"]);
}
