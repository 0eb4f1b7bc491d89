// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { ExampleStatus } from "#db/good-examples/good-example-codes.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import type { Row } from "#db/schema.ts";
import type { Writer } from "#app/domain/events/writable-event.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";
import { ownExample } from "../writable-example.server.ts";
import { type ExampleSender, type Stated, tellCompanyOfExample } from "./tell-company-of-example.server.ts";

type Deed = { exampleId: string; writer: Writer; now: Date };
type Word = { text: string; lang: Lang };

export type ExampleDeedResult = { ok: true } | { ok: false; reason: "notFound" | "changedMeanwhile" };

/** A company hands its draft to the office. */
export function submitExample(db: Db, deed: Deed): Promise<ExampleDeedResult> {
  return move(db, deed, { from: ["draft"], action: "good_example.submitted" }, async (db, example, at) => {
    await db
      .updateTable("good_example")
      .set({ status: "submitted", submitted_at: at, submitted_by: deed.writer.accountId, remark: null })
      .where("id", "=", example.id)
      .execute();
  });
}

/** `seen`: the updated_at of what was read; what its company changed since is read first. */
export function publishExample(
  db: Db,
  { seen, config, ...deed }: Deed & { seen: string | null; config: ExampleSender },
): Promise<ExampleDeedResult> {
  const rule = { from: ["draft", "submitted", "taken_down"], action: "good_example.published", seen } as const;
  return move(db, deed, rule, async (db, example, at) => {
    await db
      .updateTable("good_example")
      .set({ status: "published", published_at: example.published_at ?? at, updated_at: at })
      .set({ taken_down_at: null, remark: null })
      .where("id", "=", example.id)
      .execute();
    await raiseRevision(db);
    await tellCompanyOfExample(db, { example, news: { what: "published" }, config, now: deed.now });
  });
}

/** The office gives a company's example back to it and says what to change. */
export function sendBackExample(
  db: Db,
  { word, config, ...deed }: Deed & { word: Word; config: ExampleSender },
): Promise<ExampleDeedResult> {
  return move(db, deed, { from: ["submitted"], action: "good_example.sent_back" }, async (db, example) => {
    await db
      .updateTable("good_example")
      .set({ status: "draft", remark: word.text })
      .where("id", "=", example.id)
      .execute();
    await tellCompanyOfExample(db, { example, news: { what: "sentBack", word }, config, now: deed.now });
  });
}

/** Nobody reads it any more, and who is named in it is forgotten at once. `word`: what the office says to its company. */
export function takeDownExample(
  db: Db,
  { word, reasons, config, ...deed }: Deed & { word: Word | null; reasons?: Stated; config: ExampleSender },
): Promise<ExampleDeedResult> {
  return move(db, deed, { from: ["published"], action: "good_example.taken_down" }, async (db, example, at) => {
    await db
      .updateTable("good_example")
      .set({ status: "taken_down", taken_down_at: at, updated_at: at, remark: word?.text ?? null })
      .set({ contact_name: null, contact_email: null, contact_phone: null })
      .where("id", "=", example.id)
      .execute();
    await raiseRevision(db);
    if (word)
      await tellCompanyOfExample(db, { example, news: { what: "takenDown", word, reasons }, config, now: deed.now });
  });
}

/** Only what nobody outside sees. */
export function deleteExample(db: Db, deed: Deed): Promise<ExampleDeedResult> {
  const rule = { from: ["draft", "submitted", "taken_down"], action: "good_example.deleted" } as const;
  return move(db, deed, rule, async (db, example) => {
    await db.deleteFrom("good_example").where("id", "=", example.id).execute();
  });
}

type Rule = { from: readonly ExampleStatus[]; action: AuditAction; seen?: string | null };

function move(
  db: Db,
  { exampleId, writer, now }: Deed,
  { from, action, seen = null }: Rule,
  act: (db: Db, example: Row<"good_example">, at: string) => Promise<void>,
): Promise<ExampleDeedResult> {
  return inTransaction(db, async (db) => {
    const example = await ownExample(db, { exampleId, writer })
      .where("status", "in", from)
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!example) return { ok: false, reason: "notFound" };
    if (seen !== null && example.updated_at !== seen) return { ok: false, reason: "changedMeanwhile" };
    await act(db, example, now.toISOString());
    const subject = { subjectType: "good_example", subjectId: exampleId };
    await recordAudit(db, { now, accountId: writer.accountId, action, ...subject });
    return { ok: true };
  });
}
