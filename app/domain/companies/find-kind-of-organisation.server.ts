import type { CompanyKind } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

export async function findKindOfOrganisation(db: Db, companyId: string): Promise<CompanyKind> {
  const { kind } = await db.selectFrom("company").select("kind").where("id", "=", companyId).executeTakeFirstOrThrow();
  return kind;
}
