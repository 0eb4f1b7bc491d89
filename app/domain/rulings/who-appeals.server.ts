import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { whoSpeaksFor } from "#app/domain/accounts/team/who-speaks-for.server.ts";
import type { FoundRuling } from "./find-ruling.server.ts";

/** Of a report that was not followed its sender, as long as their address is known; else the company's people. */
export async function whoAppeals(
  db: Db,
  { kind, companyId, reportId }: Pick<FoundRuling, "kind" | "companyId" | "reportId">,
  lang: Lang,
): Promise<{ email: string; lang: Lang }[]> {
  if (kind !== "report_declined") return whoSpeaksFor(db, companyId);
  const report = await db.selectFrom("listing_report").select("email").where("id", "=", reportId).executeTakeFirst();
  return report?.email ? [{ email: report.email, lang }] : [];
}
