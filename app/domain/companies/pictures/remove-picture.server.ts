import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { markCompanyChanged } from "../mark-company-changed.server.ts";
import { dropPictures } from "./drop-pictures.server.ts";

type Removal = { companyId: string; pictureId: string; accountId: string; now: Date };

/** At once, and from the disk too. False where the company has no such picture. */
export function removePicture(db: Db, { companyId, pictureId, accountId, now }: Removal) {
  return inTransaction(db, async (db) => {
    const picture = await db
      .selectFrom("company_picture")
      .select("id")
      .where("company_id", "=", companyId)
      .where("id", "=", pictureId)
      .executeTakeFirst();
    if (!picture) return false;
    await dropPictures(db, [picture.id]);
    await markCompanyChanged(db, companyId);
    await recordAudit(db, {
      now,
      accountId,
      action: "company.picture_removed",
      subjectType: "company",
      subjectId: companyId,
    });
    return true;
  });
}
