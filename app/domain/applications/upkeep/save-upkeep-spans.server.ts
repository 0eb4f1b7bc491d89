import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import type { UpkeepSpans } from "./due-notice.ts";
import { findUpkeepSpans, upkeepKey } from "./find-upkeep-spans.server.ts";

export type ChosenSpans = Pick<UpkeepSpans, "askAfter" | "answerWithin">;

type Saving = { spans: ChosenSpans; officer: { accountId: string }; now: Date };

/** From now on. Who was told a day keeps it. */
export function saveUpkeepSpans(db: Db, { spans, officer, now }: Saving): Promise<void> {
  return inTransaction(db, async (db) => {
    const next = fromToday(await findUpkeepSpans(db), spans, now);
    await saveSetting(db, { key: upkeepKey, value: JSON.stringify(next) });
    const subject = { subjectType: "setting", subjectId: upkeepKey };
    await recordAudit(db, { now, accountId: officer.accountId, action: "upkeep.changed", ...subject });
  });
}

/** Saving the same again spreads nothing anew. */
export function fromToday(set: UpkeepSpans, chosen: ChosenSpans, now: Date): UpkeepSpans {
  return { ...chosen, since: chosen.askAfter === set.askAfter ? set.since : dayOf(now) };
}
