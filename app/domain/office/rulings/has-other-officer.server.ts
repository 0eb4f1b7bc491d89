import type { Db } from "#db/connect.server.ts";
import { officeMay, type OfficeRight } from "#app/platform/http/office-may.ts";

/** Whether somebody else of the office could decide. */
export async function hasOtherOfficer(db: Db, { accountId, right }: { accountId: string; right: OfficeRight }) {
  const others = await db
    .selectFrom("account")
    .select("office_role")
    .where("role", "=", "office")
    .where("id", "!=", accountId)
    .where("password_hash", "is not", null)
    .where("disabled_at", "is", null)
    .execute();
  return others.some(({ office_role: role }) => role !== null && officeMay(role, right));
}
