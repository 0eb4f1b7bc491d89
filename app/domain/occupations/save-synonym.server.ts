import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { foldedForms } from "#db/fold.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseVocabularyRevision } from "#db/revision.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { findOccupationsNamed, type TermKey } from "./occupation-terms.server.ts";
import { retireTerm } from "./retire-term.server.ts";

type Synonym = {
  occupationId: string;
  /** The language of the word. */
  lang: Lang;
  term: string;
  /** The officer knows that it means other occupations too. */
  sure: boolean;
  /** The language in which occupations are named to the officer. */
  readerLang: Lang;
  officer: { accountId: string };
  now: Date;
};

export type SynonymResult =
  | { ok: true }
  | { ok: false; reason: "notFound" | "isName" | "alreadyHere" }
  | { ok: false; reason: "alreadyElsewhere"; occupations: string[] };

/** Adds a word under which an occupation is found from the next search on. */
export function addSynonym(db: Db, synonym: Synonym): Promise<SynonymResult> {
  return inTransaction(db, async (db) => {
    const { occupationId, lang, term, sure, readerLang, officer, now } = synonym;
    const occupation = await db.selectFrom("occupation").select("id").where("id", "=", occupationId).executeTakeFirst();
    if (!occupation) return { ok: false, reason: "notFound" };
    const named = await findOccupationsNamed(db, term, readerLang);
    if (named.some(({ id }) => id === occupationId)) return { ok: false, reason: "alreadyHere" };
    if (named.length > 0 && !sure) {
      return { ok: false, reason: "alreadyElsewhere", occupations: named.map(({ name }) => name) };
    }
    await insertSynonym(db, synonym);
    const { accountId } = officer;
    const subject = { subjectType: "occupation", subjectId: occupationId };
    await recordAudit(db, { now, accountId, action: `synonym.added.${lang}`, ...subject });
    await raiseVocabularyRevision(db);
    return { ok: true };
  });
}

class Refused extends Error {
  readonly result: SynonymResult;
  constructor(result: SynonymResult) {
    super();
    this.result = result;
  }
}

/** Puts another word in the place of a term: the old one is retired. Both happen, or nothing does. */
export async function correctTerm(db: Db, { folded, ...synonym }: Synonym & TermKey): Promise<SynonymResult> {
  try {
    return await inTransaction(db, async (db) => {
      const retired = await retireTerm(db, { ...synonym, folded });
      if (!retired.ok) return retired;
      const added = await addSynonym(db, synonym);
      if (!added.ok) throw new Refused(added);
      return added;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}

async function insertSynonym(db: Db, { occupationId, lang, term, officer, now }: Synonym) {
  const row = { occupation_id: occupationId, lang, term };
  await db
    .insertInto("synonym")
    .values({
      ...{ id: newId(), ...row, created_at: now.toISOString(), created_by: officer.accountId },
      ...{ retired_at: null, retired_by: null },
    })
    .execute();
  const spellings = foldedForms(term).map((folded) => ({ ...row, folded, origin: "office" as const }));
  await db.insertInto("occupation_term").values(spellings).execute();
}
