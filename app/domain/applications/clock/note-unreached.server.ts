// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import { openStatuses } from "../application.ts";
import { recordHistory } from "../record-history.server.ts";
import { giveTurnToCompany } from "./turn.server.ts";

type Person = {
  /** Folded. */
  address: string;
  now: Date;
};

/**
 * Mails do not reach the person any more: both sides of what is open read so, once. Nothing is erased, as there may be a telephone.
 * Nobody waits for an answer to a question that has not arrived: it is the company that has to act.
 */
export async function noteUnreached(db: Db, { address, now }: Person) {
  const open = await db
    .selectFrom("application")
    .select(["id", "seeker_from as seekerFrom"])
    .where("email_folded", "=", address)
    .where("status", "in", openStatuses)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("application_history")
            .select("application_history.id")
            .whereRef("application_id", "=", "application.id")
            .where("event", "=", "mail_returned"),
        ),
      ),
    )
    .execute();
  for (const { id: applicationId, seekerFrom } of open) {
    await recordHistory(db, { applicationId, event: "mail_returned", actor: "system", now });
    if (seekerFrom !== null) await giveTurnToCompany(db, { applicationId, now });
  }
}
