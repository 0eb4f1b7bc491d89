import type { Db } from "#db/connect.server.ts";
import type { Day, Instant } from "#db/schema.ts";
import { findDatedDraft } from "#app/domain/dated/dated-drafts.server.ts";
import { findDatedHistory } from "#app/domain/dated/find-dated-entries.server.ts";
import type { WordedPage } from "../legal-text.ts";
import { LegalContent } from "./legal-content.ts";

/** What a page of law said or will say from a day on, as it was written once; nothing of it is ever changed. */
export type LegalEdition = LegalContent & {
  id: string;
  /** The entry that it is or was: what it is called off by. */
  entryId: string;
  validFrom: Day;
  writtenAt: Instant | null;
  writtenBy: string | null;
  withdrawn: boolean;
  /** When another text took its place for the same day; null where none did. */
  replacedAt: Instant | null;
};

/** All that the office ever published of a page, what begins last first. */
export async function findEditions(db: Db, page: WordedPage): Promise<LegalEdition[]> {
  const nameOf = await officersByName(db);
  const entries = await findDatedHistory(db, { topic: "legal_text", subject: page });
  return entries.flatMap((entry) => {
    const { versions, edited_at, edited_by, ...said } = entry;
    const latest = { ...said, written_at: edited_at, written_by: edited_by, replaced_at: null };
    return [latest, ...versions].map((state) => ({
      ...LegalContent.parse(JSON.parse(state.content)),
      ...{ id: state.id, entryId: entry.id, validFrom: state.valid_from, replacedAt: state.replaced_at },
      ...{ writtenAt: state.written_at, writtenBy: nameOf(state.written_by), withdrawn: state.withdrawn_at !== null },
    }));
  });
}

/** What is being written of a page, or null. */
export async function findLegalDraft(db: Db, page: WordedPage) {
  const draft = await findDatedDraft(db, { topic: "legal_text", subject: page });
  if (!draft) return null;
  const nameOf = await officersByName(db);
  return {
    ...LegalContent.parse(JSON.parse(draft.content)),
    ...{ validFrom: draft.valid_from, writtenAt: draft.edited_at, writtenBy: nameOf(draft.edited_by) },
  };
}

/** The edition that holds on a day, or that would begin on it anew. */
export function editionOn(editions: readonly LegalEdition[], day: Day): LegalEdition | null {
  return editions.find((one) => !one.withdrawn && one.replacedAt === null && one.validFrom <= day) ?? null;
}

/** What stood before one: that of the last day before its own. */
export function editionBefore(editions: readonly LegalEdition[], { validFrom }: Pick<LegalEdition, "validFrom">) {
  return editionOn(
    editions.filter((one) => one.validFrom < validFrom),
    validFrom,
  );
}

async function officersByName(db: Db) {
  const accounts = await db.selectFrom("account").select(["id", "name"]).where("role", "=", "office").execute();
  return (accountId: string | null) => accounts.find(({ id }) => id === accountId)?.name ?? null;
}
