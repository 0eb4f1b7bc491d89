import type { Db } from "#db/connect.server.ts";
import { newExampleId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import type { Writer } from "#app/domain/events/writable-event.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { ExampleContent } from "../example-content.ts";
import { writableExample } from "../writable-example.server.ts";

type Save = {
  /** Null makes a new draft. */
  exampleId: string | null;
  content: ExampleContent;
  writer: Writer;
  /** updated_at when the form was opened. */
  seen: string | null;
  now: Date;
};

export type SavedExample = { ok: true; exampleId: string } | { ok: false; reason: "notFound" | "changedMeanwhile" };

/** Keeps an example as it stands: a draft stays one, what is published is changed for everybody at once. */
export function saveExample(db: Db, { exampleId, content, writer, seen, now }: Save): Promise<SavedExample> {
  return inTransaction(db, async (db) => {
    const id = exampleId ?? newExampleId();
    const at = now.toISOString();
    if (exampleId === null) {
      await db
        .insertInto("good_example")
        .values({
          ...{ id, ...columnsOf(content), status: "draft", by_company: writer.companyId === null ? 0 : 1 },
          ...{ created_at: at, updated_at: at },
        })
        .execute();
    } else {
      const stored = await writableExample(db, { exampleId, writer }).$call(lockedIn(db)).executeTakeFirst();
      if (!stored) return { ok: false, reason: "notFound" };
      if (seen !== null && stored.updated_at !== seen) return { ok: false, reason: "changedMeanwhile" };
      await db
        .updateTable("good_example")
        .set({ ...columnsOf(content), updated_at: at })
        .where("id", "=", id)
        .execute();
      if (stored.status === "published") await raiseRevision(db);
    }
    await replaceLists(db, id, content);
    const action = exampleId === null ? "good_example.created" : "good_example.edited";
    const subject = { subjectType: "good_example", subjectId: id };
    await recordAudit(db, { now, accountId: writer.accountId, action, ...subject });
    return { ok: true, exampleId: id };
  });
}

function columnsOf({ membersOnly, companyId, cost, contact }: ExampleContent) {
  return {
    company_id: companyId,
    members_only: membersOnly ? 1 : 0,
    cost,
    contact_name: contact?.name ?? null,
    contact_email: contact?.email ?? null,
    contact_phone: contact?.phone ?? null,
  } as const;
}

async function replaceLists(db: Db, example_id: string, { texts, tags, fields, eventIds }: ExampleContent) {
  const tables = ["good_example_text", "good_example_tag", "good_example_field", "good_example_event"] as const;
  for (const table of tables) await db.deleteFrom(table).where("example_id", "=", example_id).execute();
  await db
    .insertInto("good_example_text")
    .values(texts.map((text) => ({ example_id, ...text })))
    .execute();
  for (const tag of tags) await db.insertInto("good_example_tag").values({ example_id, tag }).execute();
  for (const field of fields) await db.insertInto("good_example_field").values({ example_id, field }).execute();
  for (const event_id of eventIds) await db.insertInto("good_example_event").values({ example_id, event_id }).execute();
}
