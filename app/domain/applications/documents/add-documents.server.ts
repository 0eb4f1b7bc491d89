import type { Db } from "#db/connect.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import type { Upload } from "#app/platform/http/read-uploads.server.ts";
import { isFinal, maxDocuments } from "../application.ts";
import { findMyApplication } from "../find-my-application.server.ts";
import { mailCompany } from "../mail-company.server.ts";
import { recordHistory } from "../record-history.server.ts";
import { keepDocuments } from "./keep-documents.server.ts";
import { lockMyApplication } from "./lock-my-application.server.ts";

type Adding = { token: string; uploads: Upload[]; origin: string; now: Date };

/** A document that comes later. Null when the application is unknown or over; else the names that found no room. */
export function addDocuments(db: Db, files: FileStore, { token, uploads, origin, now }: Adding) {
  return keepDocuments(db, files, { uploads, now }, async (db) => {
    await lockMyApplication(db, token);
    const application = await findMyApplication(db, { token, now });
    if (!application || isFinal(application.status)) return null;
    const { id: applicationId, number, documents } = application;
    const room = maxDocuments - documents.length;
    if (room > 0 && uploads.length > 0) {
      await recordHistory(db, { applicationId, event: "document_added", actor: "seeker", now });
      const news = { applicationId, number, listing: application, answerBy: application.answerBy, origin, now };
      await mailCompany(db, { what: "documentAdded", ...news });
    }
    return { of: { application_id: applicationId }, room };
  });
}
