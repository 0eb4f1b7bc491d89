import { describe, expect, test } from "vitest";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { action as removal } from "#app/routes/apply/document-removal.ts";
import { action as documents, loader as documentsPage } from "#app/routes/apply/documents.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";
import { fixtureFile } from "#tests/support/fixtures.ts";
import { get, post, upload } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the documents of an application on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });

  test("a program called cv.pdf is refused by name and the others are kept", async () => {
    const listing = await insertListing(db);
    const asked = await started(context, listing.id);
    const program = new File(["MZ\u0090 program"], "cv.pdf");
    const files = [fixtureFile("lebenslauf.pdf", "CV; Kowalski.pdf"), program, fixtureFile("zeugnis.jpg")];
    const answer = await documents({ ...asked, request: upload("/", { then: "continue" }, { documents: files }) });
    expect(answer).toMatchObject({
      data: {
        form: {
          errors: { documents: [{ key: "application:documents.refused.wrongType", values: { name: "cv.pdf" } }] },
        },
      },
      init: { status: 422 },
    });
    const page = await documentsPage({ ...asked, request: get("/") });
    expect(page.data).toMatchObject({ draft: { documents: [{ name: "CV; Kowalski.pdf" }, { name: "zeugnis.jpg" }] } });
  });

  test("adding a document without choosing one says so, going on without does not", async () => {
    const listing = await insertListing(db);
    const asked = await started(context, listing.id);
    const add = (then: string) => documents({ ...asked, request: upload("/x", { then }, {}) });
    expect(await add("add")).toMatchObject({
      data: { form: { errors: { documents: [{ key: "application:errors.noDocument" }] } } },
      init: { status: 422 },
    });
    expect(location(await add("continue"))).toBe(`/pl/apply/${listing.id}/${asked.params.draft}/check`);
  });

  test("three photos of one name are told apart", async () => {
    const listing = await insertListing(db);
    const asked = await started(context, listing.id);
    const photo = () => fixtureFile("zeugnis.jpg", "image.jpg");
    const add = (files: File[]) =>
      documents({ ...asked, request: upload("/x", { then: "add" }, { documents: files }) });
    await add([photo(), photo()]);
    await add([photo()]);
    const page = await documentsPage({ ...asked, request: get("/") });
    expect(page.data).toMatchObject({
      draft: { documents: [{ name: "image.jpg" }, { name: "image (2).jpg" }, { name: "image (3).jpg" }] },
    });
  });

  test("a document can be taken out again", async () => {
    const listing = await insertListing(db);
    const asked = await started(context, listing.id);
    await documents({ ...asked, request: upload("/x", { then: "add" }, { documents: fixtureFile("schein.png") }) });
    const [document] = await db
      .selectFrom("application_document")
      .select("id")
      .where("name", "=", "schein.png")
      .execute();
    const params = { ...asked.params, documentId: document?.id ?? "" };
    await removal({ ...asked, params, request: post("/x") });
    const page = await documentsPage({ ...asked, request: get("/") });
    expect(page.data).toMatchObject({ draft: { documents: [] } });
  });

  test("nobody takes out a document of another draft", async () => {
    const listing = await insertListing(db);
    const mine = await started(context, listing.id);
    const other = await started(context, listing.id);
    await documents({
      ...mine,
      request: upload("/x", { then: "add" }, { documents: fixtureFile("schein.png", "mein.png") }),
    });
    const [document] = await db
      .selectFrom("application_document")
      .select("id")
      .where("name", "=", "mein.png")
      .execute();
    await removal({ ...other, params: { ...other.params, documentId: document?.id ?? "" }, request: post("/x") });
    const page = await documentsPage({ ...mine, request: get("/") });
    expect(page.data).toMatchObject({ draft: { documents: [{ name: "mein.png" }] } });
  });
});

/** What a page of a new draft is asked with. */
async function started(context: AppContext, listingId: string) {
  const draft = await startDraft(context.db, { listingId, lang: "pl", now });
  return { context, params: { lang: "pl", listingId, draft } };
}

const location = (answer: unknown) => (answer instanceof Response ? (answer.headers.get("Location") ?? "") : "");
