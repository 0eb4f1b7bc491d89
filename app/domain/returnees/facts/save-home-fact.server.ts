import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { findDatedEntries, findDatedEntry } from "#app/domain/dated/find-dated-entries.server.ts";
import { writeDatedEntry } from "#app/domain/dated/write-dated-entry.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";
import { findHomeFact } from "./find-home-facts.server.ts";
import { entryOfFact } from "./home-fact.ts";
import type { TypedFact } from "./home-fact-form.ts";

type Doing = { officer: { accountId: string }; now: Date };
type Saving = Doing & {
  /** Null for a new one. */
  id: string | null;
  fact: TypedFact;
  /** When what the writer saw had been written; "" for a new one. */
  seen: string;
};

type SavedFact = { ok: true } | { ok: false; reason: "taken" | "changedMeanwhile" };

export function saveHomeFact(db: Db, { id, fact, seen, ...doing }: Saving): Promise<SavedFact> {
  return inTransaction(db, async (db) => {
    const removed = id === null ? await findRemoved(db, fact) : null;
    const entry = entryOfFact({ ...fact, id: id ?? removed?.id ?? newId() });
    const written = await writeDatedEntry(db, { entry, seen: removed?.edited_at ?? seen, ...doing });
    if (!written.ok) return written;
    await record(db, { id: entry.id, action: id === null ? "home_fact.added" : "home_fact.changed", ...doing });
    return { ok: true };
  });
}

/** It stays in the store as withdrawn. False: there is none. */
export function removeHomeFact(db: Db, { id, ...doing }: Doing & { id: string }): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const stored = await findHomeFact(db, id);
    if (!stored) return false;
    const entry = { ...entryOfFact(stored.fact), withdrawn_at: doing.now.toISOString() };
    const written = await writeDatedEntry(db, { entry, seen: stored.seen, ...doing });
    if (written.ok) await record(db, { id, action: "home_fact.removed", ...doing });
    return written.ok;
  });
}

/** One of the same area and day that was removed comes back, for a day has one entry. */
async function findRemoved(db: Db, fact: TypedFact) {
  const { subject } = entryOfFact({ ...fact, id: "" });
  const removed = (await findDatedEntries(db, ["home_fact"])).find(
    (entry) => entry.subject === subject && entry.valid_from === fact.day && entry.withdrawn_at !== null,
  );
  return removed ? findDatedEntry(db, removed.id) : null;
}

type Deed = Doing & { id: string; action: Extract<AuditAction, `home_fact.${string}`> };

async function record(db: Db, { id, action, officer, now }: Deed) {
  await raiseRevision(db);
  await recordAudit(db, { now, accountId: officer.accountId, action, subjectType: "home_fact", subjectId: id });
}
