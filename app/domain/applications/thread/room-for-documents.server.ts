import type { Db } from "#db/connect.server.ts";
import { maxThreadDocuments } from "./thread.ts";

/** How many more a thread can carry. */
export async function roomForDocuments(db: Db, applicationId: string) {
  const { count } = await db
    .selectFrom("application_document")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("application_id", "=", applicationId)
    .where("message_id", "is not", null)
    .executeTakeFirstOrThrow();
  return maxThreadDocuments - Number(count);
}
