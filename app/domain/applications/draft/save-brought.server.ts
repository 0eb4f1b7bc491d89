import type { GermanLevel } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { BringPage } from "../bring/asks.ts";
import type { Brought } from "../bring/brought.ts";
import { putBrought } from "../bring/put-brought.server.ts";
import { type Save, saveDraft } from "./save-draft.server.ts";

type Told = { brought: Partial<Brought>; germanLevel: GermanLevel | null };

/** Keeps what one of the pages about what somebody brings was told. False when the draft has expired or was sent. */
export function saveBrought(db: Db, save: Save, page: BringPage, { brought, germanLevel }: Told) {
  return inTransaction(db, async (db) => {
    /* This writes the draft's row, so two windows save one after the other. */
    if (!(await saveDraft(db, save, page === "languages" ? { german_level: germanLevel } : {}))) return false;
    await putBrought(db, { draftId: hashToken(save.token), page, brought });
    return true;
  });
}
