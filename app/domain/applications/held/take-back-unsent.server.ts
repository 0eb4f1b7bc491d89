import type { Db } from "#db/connect.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { recallMail } from "#app/platform/mail/recall-mail.server.ts";
import { findHeldAnswers } from "./held-answers.server.ts";
import { isLastAnswer, putBack } from "./put-back.server.ts";

/**
 * Whatever has not left does not leave any more: the person has withdrawn, is erased, or is told something else. Call it
 * in the transaction of that deed. True when there was something.
 */
export async function takeBackUnsent(db: Db, { applicationId, now }: { applicationId: string; now: Date }) {
  let any = false;
  for (const answer of await findHeldAnswers(db, { applicationId, now })) {
    const application = await db
      .selectFrom("application")
      .selectAll()
      .where("id", "=", applicationId)
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!application) return any;
    if (isLastAnswer(application, answer)) any = (await putBack(db, application, answer, now)) || any;
    else await recallMail(db, answer.mail_id);
  }
  return any;
}
