import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { DatedEntry } from "#app/domain/dated/dated-entry.ts";
import { findWriteConflict, type WrittenEntry } from "#app/domain/dated/write-dated-entry.server.ts";
import { type MinimumPreview, previewMinimum } from "./preview-minimum.server.ts";
import { putInForce } from "./put-in-force.server.ts";

type Asked = {
  next: DatedEntry;
  seen: string;
  /** The mark of the preview that the officer said yes to; "" before there was one. */
  confirmed: string;
  officer: { accountId: string };
  lang: Lang;
  origin: string;
  now: Date;
};

export type LookedOrForced = WrittenEntry | { ok: false; reason: "look"; preview: MinimumPreview; moved: boolean };

/** First the preview; only what was looked at, with the same listings under it, is put in force. */
export function lookThenForce(db: Db, { lang, confirmed, next, ...asked }: Asked): Promise<LookedOrForced> {
  return inTransaction(db, async (db) => {
    const conflict = await findWriteConflict(db, { entry: next, seen: asked.seen });
    if (conflict) return { ok: false, reason: conflict };
    const preview = await previewMinimum(db, { next, lang, now: asked.now });
    if (preview.mark !== confirmed) return { ok: false, reason: "look", preview, moved: confirmed !== "" };
    return putInForce(db, { entry: next, ...asked });
  });
}
