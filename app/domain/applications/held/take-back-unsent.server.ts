import type { Db } from "#db/connect.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { recallMail } from "#app/platform/mail/recall-mail.server.ts";
import { findUnsent } from "./held-messages.server.ts";
import { isLastAnswer, putBack } from "./put-back.server.ts";
import { isLastTurn, putMessageBack } from "./put-message-back.server.ts";

/**
 * Whatever has not left does not leave any more: the person has withdrawn, is erased, or is told something else. Call it
 * in the transaction of that deed. True when there was something.
 */
export async function takeBackUnsent(db: Db, { applicationId, now }: { applicationId: string; now: Date }) {
  let any = false;
  for (const held of await findUnsent(db, { applicationId, now })) {
    const application = await db
      .selectFrom("application")
      .selectAll()
      .where("id", "=", applicationId)
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!application) return any;
    if (!("from_status" in held)) {
      const turn = (await isLastTurn(db, application, held)) ? held.changes_turn : 0;
      any = (await putMessageBack(db, application, { ...held, changes_turn: turn })) || any;
    } else if (isLastAnswer(application, held)) any = (await putBack(db, application, held, now)) || any;
    else await recallMail(db, held.mail_id);
  }
  return any;
}
