import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";

/** Of an application that is about to go: which copies of it are out there. Call it in the transaction of the erasing. */
export async function noteErasedCopies(db: Db, applicationId: string) {
  const copies = await db
    .selectFrom("exported_application")
    .innerJoin("application_export", "application_export.id", "exported_application.export_id")
    .innerJoin("application", "application.id", "exported_application.application_id")
    .select([
      "application_export.company_id",
      "application_export.listing_id",
      "application_export.account_id",
      "application_export.format",
      "application_export.at as exported_at",
      "application.number",
    ])
    .where("exported_application.application_id", "=", applicationId)
    .orderBy("application_export.at")
    .execute();
  if (copies.length === 0) return;
  await db
    .insertInto("erased_copy")
    .values(copies.map((copy) => ({ id: newId(), ...copy })))
    .execute();
}
