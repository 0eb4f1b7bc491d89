import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { addDocuments } from "#app/domain/applications/documents/add-documents.server.ts";
import { refusedForm } from "#app/domain/applications/documents/refused-form.ts";
import { addDraftDocuments } from "#app/domain/applications/draft/add-draft-documents.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { insertLinkedApplication, now, origin, pdf } from "#tests/support/applications.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";

const db = await freshDatabase();
const megabyte = 1024 * 1024;
const document = (name: string, size: number) => ({ ...pdf, name, bytes: Buffer.alloc(size) });
const three = [document("a.pdf", 9 * megabyte), document("b.pdf", 9 * megabyte), document("c.pdf", 2 * megabyte + 1)];

function store() {
  const folder = temporaryFolder();
  return {
    files: encryptedFileStore(diskStore(folder), "a secret of at least 32 characters"),
    stored: () => readdirSync(folder).length,
  };
}

test("a draft takes twenty megabytes of documents, and names what found no room", async () => {
  const { files, stored } = store();
  const { id: listingId } = await insertListing(db);
  const token = await startDraft(db, { listingId, lang: "de", now });
  const draft = { token, listingId, lang: "de" as const, now };
  expect(await addDraftDocuments(db, files, { ...draft, uploads: three })).toEqual({ tooMany: [], tooMuch: ["c.pdf"] });
  expect(stored()).toBe(2);
  const last = [document("d.pdf", megabyte), document("e.pdf", megabyte), document("f.pdf", 1)];
  expect(await addDraftDocuments(db, files, { ...draft, uploads: last })).toEqual({ tooMany: [], tooMuch: ["f.pdf"] });
  expect(stored()).toBe(4);
});

test("an application that was sent takes no more than a draft", async () => {
  const { files } = store();
  const { token } = await insertLinkedApplication(db);
  const added = await addDocuments(db, files, { token, uploads: three, origin, now });
  expect(added).toEqual({ tooMany: [], tooMuch: ["c.pdf"] });
  expect(refusedForm([], added ?? undefined)?.errors["documents"]).toEqual([
    { key: "application:documents.refused.tooMuch", values: { name: "c.pdf" } },
  ]);
});
