import type { Actor, ApplicationHistoryEvent, ApplicationStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";

type Event = {
  applicationId: string;
  event: ApplicationHistoryEvent;
  actor: Actor;
  accountId?: string;
  from?: ApplicationStatus;
  to?: ApplicationStatus;
  now: Date;
};

/** What happened to an application, when and through whom. Write it in the transaction of the deed. */
export async function recordHistory(db: Db, { applicationId, event, actor, accountId, from, to, now }: Event) {
  const id = newId();
  await db
    .insertInto("application_history")
    .values({
      id,
      application_id: applicationId,
      at: now.toISOString(),
      actor,
      account_id: accountId ?? null,
      event,
      from_status: from ?? null,
      to_status: to ?? null,
    })
    .execute();
  return id;
}
