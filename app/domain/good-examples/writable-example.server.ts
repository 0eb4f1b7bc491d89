import type { Db } from "#db/connect.server.ts";
import type { Writer } from "#app/domain/events/writable-event.server.ts";

type Asked = { exampleId: string; writer: Writer };

/**
 * An example as its writer may reach it. A company has what is told of it: its own drafts, and what has been out already,
 * whoever wrote it. The office has everything but what companies are still writing.
 */
export function ownExample(db: Db, { exampleId, writer: { companyId } }: Asked) {
  const example = db.selectFrom("good_example").selectAll().where("id", "=", exampleId);
  if (companyId === null) return example.where((eb) => eb.or([eb("by_company", "=", 0), eb("status", "!=", "draft")]));
  return example
    .where("company_id", "=", companyId)
    .where((eb) => eb.or([eb("by_company", "=", 1), eb("published_at", "is not", null)]));
}

/** The same, as far as its words can still be changed: what is published, by the office alone. */
export function writableExample(db: Db, asked: Asked) {
  const example = ownExample(db, asked).where("status", "!=", "taken_down");
  return asked.writer.companyId === null ? example : example.where("status", "in", ["draft", "submitted"]);
}
