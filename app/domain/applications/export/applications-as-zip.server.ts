import { makeZip } from "client-zip";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { isFileGone } from "#app/platform/files/is-file-gone.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { numberNames } from "../documents/number-names.ts";
import { dossierPdf, type Saved } from "./dossier-pdf.server.ts";
import type { Dossier } from "./find-dossier.server.ts";
import { findExported } from "./find-exported.server.ts";
import { pdfName } from "./pdf-name.ts";
import { windowsName } from "./windows-name.ts";

type Asked = { exportId: string; scope: CompanyScope; lang: Lang; saved: Saved };

/**
 * A folder for each application with its PDF and its documents. They are read and decrypted one at a time, when the
 * reader has taken the one before; when the reader goes, nothing more is read.
 */
export function applicationsAsZip(db: Db, files: FileStore, asked: Asked) {
  return makeZip(entries(db, files, asked), { buffersAreUTF8: true });
}

async function* entries(db: Db, files: FileStore, { exportId, scope, lang, saved }: Asked) {
  for await (const dossier of findExported(db, { exportId, scope, now: saved.at })) {
    const folder = windowsName(`${dossier.number} ${dossier.name}`, 60);
    const lastModified = new Date(dossier.submittedAt);
    const pdf = windowsName(pdfName(lang, dossier));
    yield { name: `${folder}/${pdf}`, lastModified, input: await dossierPdf(dossier, { lang, saved }) };
    const documents = await findOpenDocuments(db, dossier);
    const names = numberNames(
      documents.map(({ name }) => windowsName(name)),
      [pdf],
    );
    for (const [index, document] of documents.entries()) {
      const found = await bytesOf(db, files, document);
      const name = `${folder}/${names[index] ?? document.id}`;
      const lastModified = new Date(document.createdAt);
      if (found === "gone") yield { name: `${name}.txt`, lastModified, input: obituary(lang) };
      else if (found) yield { name, lastModified, input: found };
    }
  }
}

/** In the place of a document that nobody can open any more, so that the others arrive and this one is missed. */
function obituary(lang: Lang) {
  const t = textsFor(lang);
  return `\ufeff${t("errorPage.410.title")}\r\n\r\n${t("errorPage.410.text")}\r\n`;
}

/** Null for what was erased since the download began; nothing else may be missing from it without a word. */
async function bytesOf(db: Db, files: FileStore, document: { id: string; dataKey: string }) {
  try {
    return await files.get(document);
  } catch (error) {
    const still = await db
      .selectFrom("application_document")
      .select("id")
      .where("id", "=", document.id)
      .where("scan", "in", ["none", "clean"])
      .executeTakeFirst();
    if (!still) return null;
    if (isFileGone(error)) return "gone";
    throw error;
  }
}

/** Only what the scanner lets through, as on the page. */
async function findOpenDocuments(db: Db, { id: applicationId, documents }: Dossier) {
  const shown = documents.map(({ id }) => id);
  if (shown.length === 0) return [];
  return db
    .selectFrom("application_document")
    .select(["id", "name", "data_key as dataKey", "created_at as createdAt"])
    .where("application_id", "=", applicationId)
    .where("id", "in", shown)
    .where("scan", "in", ["none", "clean"])
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}
