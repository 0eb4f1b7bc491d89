import { describe, expect, test } from "vitest";
import type { DocumentScan } from "#db/codes.ts";
import { addDocuments } from "#app/domain/applications/documents/add-documents.server.ts";
import { openDocument } from "#app/domain/applications/documents/open-document.server.ts";
import { openMyDocument } from "#app/domain/applications/documents/open-my-document.server.ts";
import { scanWaitingDocuments } from "#app/domain/applications/documents/scan-waiting-documents.server.ts";
import { findMyApplication } from "#app/domain/applications/find-my-application.server.ts";
import { insertLinkedApplication, now, origin, pdf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember, wholeCompany } from "#tests/support/factories.ts";

describe.each(databases)("a document that waits for the scanner on %s", async (url) => {
  const db = await freshDatabase(url);
  const { files } = testContext(db);
  const company = await insertCompany(db);
  const { id: accountId } = await insertMember(db, { company_id: company.id });

  test.each([
    ["reaches the company once it was found clean", "clean", "clean", true],
    ["goes on waiting while the scanner is away", "away", "waiting", false],
    ["goes when something was found", "infected", "infected", false],
  ] as const)("%s", async (_, answer, scan, handedOn) => {
    const document = await added("waiting");
    expect(await document.open()).toBeNull();
    await scanWaitingDocuments({ db, files, scan: () => Promise.resolve(answer) });
    expect(await document.scan()).toBe(scan);
    expect((await document.open()) !== null).toBe(handedOn);
    expect((await document.openMine()) !== null).toBe(answer !== "infected");
    await (answer === "infected" ? expect(document.bytes()).rejects.toThrow() : document.bytes());
  });

  test("reaches the company when the operator has given up the scanner", async () => {
    const document = await added("waiting");
    await scanWaitingDocuments({ db, files, scan: null });
    expect(await document.open()).not.toBeNull();
  });

  test.each([
    ["is found clean", "clean", "clean", true],
    ["waits for nothing while the scanner is away", "away", "none", true],
    ["goes when something was found", "infected", "infected", false],
  ] as const)("that is older than the scanner %s", async (_, answer, scan, handedOn) => {
    const document = await added("none");
    await scanWaitingDocuments({ db, files, scan: () => Promise.resolve(answer) });
    expect(await document.scan()).toBe(scan);
    expect((await document.open()) !== null).toBe(handedOn);
  });

  test("whose file is lost does not keep the others", async () => {
    const lost = await added("waiting");
    await files.remove(lost.id);
    const other = await added("waiting");
    const scanning = scanWaitingDocuments({ db, files, scan: () => Promise.resolve("clean") });
    await expect(scanning).rejects.toThrow();
    expect(await other.scan()).toBe("clean");
  });

  async function added(scan: DocumentScan) {
    const { token, id: applicationId } = await insertLinkedApplication(db, { company_id: company.id });
    await addDocuments(db, files, { token, uploads: [{ ...pdf, scan }], origin, now });
    const find = async () => (await findMyApplication(db, { token, now }))?.documents[0];
    const id = (await find())?.id ?? "";
    const { dataKey } = await db
      .selectFrom("application_document")
      .select("data_key as dataKey")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    return {
      id,
      scan: async () => (await find())?.scan,
      openMine: () => openMyDocument(db, { token, documentId: id, now }),
      open: () => openDocument(db, { ...wholeCompany(company.id), accountId, applicationId, documentId: id, now }),
      bytes: () => files.get({ id, dataKey }),
    };
  }
});
