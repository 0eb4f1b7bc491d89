import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { saveUsualPromise } from "#app/domain/listings/usual-promise.server.ts";
import type { ReviewDays } from "#app/domain/reviews/review-promise.ts";
import { saveReviewDays } from "#app/domain/reviews/review-promises.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { spansKey } from "./find-spans.server.ts";
import type { Spans } from "./spans.ts";

type Saving = {
  spans: Spans;
  /** Of listings that begin from now on; left out, it stays. */
  promise?: Parameters<typeof saveUsualPromise>[1];
  /** Of what is handed in to the office from now on; left out, it stays. */
  review?: ReviewDays;
  officer: { accountId: string };
  now: Date;
};

/** From now on. Days that people were promised stay, and what was announced has its days. */
export function saveSpans(db: Db, { spans, promise, review, officer, now }: Saving): Promise<void> {
  return inTransaction(db, async (db) => {
    await saveSetting(db, { key: spansKey, value: JSON.stringify(spans) });
    if (promise !== undefined) await saveUsualPromise(db, promise);
    if (review !== undefined) await saveReviewDays(db, { days: review, now });
    await raiseRevision(db);
    const subject = { subjectType: "setting", subjectId: spansKey };
    await recordAudit(db, { now, accountId: officer.accountId, action: "spans.changed", ...subject });
  });
}
