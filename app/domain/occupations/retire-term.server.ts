import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseVocabularyRevision } from "#db/revision.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";
import type { TermKey } from "./occupation-terms.server.ts";

type Deed = TermKey & { officer: { accountId: string }; now: Date };
export type TermResult = { ok: true } | { ok: false; reason: "notFound" | "isName" };

/** Takes a term out of use, whoever brought it: the office's own ends, a loaded one stays out through every reload. */
export function retireTerm(db: Db, { occupationId, lang, folded, officer, now }: Deed): Promise<TermResult> {
  return inTransaction(db, async (db) => {
    const rows = await rowsOf(db, "occupation_term", { occupationId, lang, folded });
    const [first] = rows;
    if (!first) return { ok: false, reason: "notFound" };
    if (await isName(db, occupationId, lang, first.term)) return { ok: false, reason: "isName" };

    const who = { retired_at: now.toISOString(), retired_by: officer.accountId };
    const loaded = rows.flatMap(({ origin, ...row }) => (origin === "office" ? [] : [{ ...row, origin, ...who }]));
    if (loaded.length > 0) {
      await db
        .insertInto("retired_term")
        .values(loaded)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    await db
      .updateTable("synonym")
      .set(who)
      .where("occupation_id", "=", occupationId)
      .where("lang", "=", lang)
      .where("term", "=", first.term)
      .where("retired_at", "is", null)
      .execute();
    await db
      .deleteFrom("occupation_term")
      .where("occupation_id", "=", occupationId)
      .where("lang", "=", lang)
      .where("term", "=", first.term)
      .execute();
    await finish(db, "term.retired", { occupationId, officer, now });
    return { ok: true };
  });
}

/** Brings a loaded term back into use. */
export function returnTerm(db: Db, { occupationId, lang, folded, officer, now }: Deed): Promise<TermResult> {
  return inTransaction(db, async (db) => {
    const rows = await rowsOf(db, "retired_term", { occupationId, lang, folded });
    const [first] = rows;
    if (!first) return { ok: false, reason: "notFound" };
    await db
      .insertInto("occupation_term")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .deleteFrom("retired_term")
      .where("occupation_id", "=", occupationId)
      .where("lang", "=", lang)
      .where("term", "=", first.term)
      .execute();
    await finish(db, "term.returned", { occupationId, officer, now });
    return { ok: true };
  });
}

/** Every spelling of the term that one of its spellings names. */
async function rowsOf(db: Db, table: "occupation_term" | "retired_term", { occupationId, lang, folded }: TermKey) {
  const rows = await db
    .selectFrom(table)
    .select(["occupation_id", "lang", "folded", "term", "origin"])
    .where("occupation_id", "=", occupationId)
    .where("lang", "=", lang)
    .execute();
  const named = rows.find((row) => row.folded === folded);
  return rows.filter(({ term }) => term === named?.term);
}

async function isName(db: Db, occupationId: string, lang: Lang, term: string) {
  const occupation = await db
    .selectFrom("occupation")
    .select(`name_${lang} as name`)
    .where("id", "=", occupationId)
    .executeTakeFirst();
  return occupation?.name === term;
}

async function finish(
  db: Db,
  action: AuditAction,
  { occupationId, officer, now }: { occupationId: string; officer: { accountId: string }; now: Date },
) {
  const { accountId } = officer;
  await recordAudit(db, { now, accountId, action, subjectType: "occupation", subjectId: occupationId });
  await raiseVocabularyRevision(db);
}
