import type { ExportFormat } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { exportableApplications } from "./exportable-applications.server.ts";

type Wish = CompanyScope & {
  accountId: string;
  of: { applicationId: string } | { listingId: string };
  format: ExportFormat;
  now: Date;
};

/** A statement with more rows than this has more values than a store takes. */
const rowsAtOnce = 500;

/**
 * Before the first byte leaves, it stands written who takes what: a download that breaks off has left the board as well.
 * The file is then made of what is recorded here. Null where there is nothing that this company could take.
 */
export function recordExport(db: Db, { companyId, listingIds, accountId, of, format, now }: Wish) {
  return inTransaction(db, async (db) => {
    const [column, id] =
      "listingId" in of
        ? (["application.listing_id", of.listingId] as const)
        : (["application.id", of.applicationId] as const);
    const taken = await exportableApplications(db, { companyId, listingIds })
      .select(["application.id", "application.listing_id as listingId"])
      .where(column, "=", id)
      .execute();
    const listingId = taken[0]?.listingId;
    if (listingId === undefined) return null;

    const exportId = newId();
    const what = { company_id: companyId, listing_id: listingId, account_id: accountId, format };
    await db
      .insertInto("application_export")
      .values({ id: exportId, ...what, at: now.toISOString(), applications: taken.length })
      .execute();
    for (let first = 0; first < taken.length; first += rowsAtOnce) {
      const some = taken.slice(first, first + rowsAtOnce).map(({ id }) => id);
      await insertTaken(db, { exportId, accountId, applicationIds: some, now });
    }
    const subject =
      "listingId" in of
        ? ({ subjectType: "listing", subjectId: of.listingId } as const)
        : ({ subjectType: "application", subjectId: of.applicationId } as const);
    await recordAudit(db, { now, accountId, action: `${subject.subjectType}.exported_${format}`, ...subject });
    return exportId;
  });
}

type Taken = { exportId: string; accountId: string; applicationIds: string[]; now: Date };

async function insertTaken(db: Db, { exportId, accountId, applicationIds, now }: Taken) {
  await db
    .insertInto("exported_application")
    .values(applicationIds.map((id) => ({ application_id: id, export_id: exportId })))
    .execute();
  await db
    .insertInto("application_history")
    .values(
      applicationIds.map((id) => ({
        id: newId(),
        application_id: id,
        at: now.toISOString(),
        actor: "employer" as const,
        account_id: accountId,
        event: "exported" as const,
        from_status: null,
        to_status: null,
      })),
    )
    .execute();
}
