import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { companyApplications } from "../employer-applications.server.ts";
import { recordHistory } from "../record-history.server.ts";

type Opening = CompanyScope & { accountId: string; applicationId: string; documentId: string; now: Date };

/**
 * The document with what is needed to decrypt it, and the fact that this person took it, unless it is the company's own. Null for anybody else's, and for
 * what the scanner has not let through.
 */
export function openDocument(db: Db, { companyId, listingIds, accountId, applicationId, documentId, now }: Opening) {
  return inTransaction(db, async (db) => {
    const document = await companyApplications(db, { companyId, listingIds })
      .innerJoin("application_document", "application_document.application_id", "application.id")
      .leftJoin("application_message", "application_message.id", "application_document.message_id")
      .select([
        "application_message.author",
        "application_document.id",
        "application_document.name",
        "application_document.media_type as mediaType",
        "application_document.size",
        "application_document.data_key as dataKey",
      ])
      .where("application.id", "=", applicationId)
      .where("application_document.id", "=", documentId)
      .where("application_document.scan", "in", ["none", "clean"])
      .executeTakeFirst();
    if (!document) return null;

    const { author, ...opened } = document;
    if (author === "employer") return opened;
    await recordHistory(db, { applicationId, event: "document_opened", actor: "employer", accountId, now });
    const subject = { subjectType: "application_document", subjectId: documentId };
    await recordAudit(db, { now, accountId, action: "application_document.opened", ...subject });
    return opened;
  });
}
