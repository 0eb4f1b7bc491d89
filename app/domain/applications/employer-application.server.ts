import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { applicationColumns } from "./application-columns.ts";
import { findAnswers } from "./asked/find-answers.server.ts";
import { companyApplications } from "./employer-applications.server.ts";
import { findMessages } from "./thread/find-messages.server.ts";

type Asked = CompanyScope & { applicationId: string };

/** Everything an employer sees of one application; null for what is another company's. */
export async function findCompanyApplication(db: Db, { companyId, listingIds, applicationId }: Asked) {
  const application = await companyApplications(db, { companyId, listingIds })
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select([...applicationColumns, "listing.german_level as listingGermanLevel"])
    .where("application.id", "=", applicationId)
    .executeTakeFirst();
  if (!application) return null;

  const [answers, documents, notes, messages, events] = await Promise.all([
    findAnswers(db, applicationId),
    findDocuments(db, applicationId),
    findNotes(db, applicationId),
    findMessages(db, applicationId),
    findApplicationHistory(db, applicationId),
  ]);
  return { ...application, answers, documents, notes, messages, events };
}

/** What the application itself brought; what came with a message stands there. */
export function findDocuments(db: Db, applicationId: string) {
  return db
    .selectFrom("application_document")
    .select(["id", "name", "media_type as mediaType", "size", "scan", "created_at as createdAt"])
    .where("application_id", "=", applicationId)
    .where("message_id", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** What happened, oldest first, with the person where a person did it. */
export function findApplicationHistory(db: Db, applicationId: string) {
  return db
    .selectFrom("application_history")
    .leftJoin("account", "account.id", "application_history.account_id")
    .select([
      "application_history.id",
      "application_history.at",
      "application_history.event",
      "application_history.actor",
      "application_history.to_status as toStatus",
      "account.name as person",
    ])
    .where("application_id", "=", applicationId)
    .orderBy("application_history.at")
    .orderBy("application_history.id")
    .execute();
}

function findNotes(db: Db, applicationId: string) {
  return db
    .selectFrom("application_note")
    .innerJoin("account", "account.id", "application_note.account_id")
    .select(["application_note.id", "application_note.at", "application_note.text", "account.name as author"])
    .where("application_id", "=", applicationId)
    .orderBy("application_note.at", "desc")
    .orderBy("application_note.id", "desc")
    .execute();
}
