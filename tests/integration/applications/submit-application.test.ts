import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { addDraftDocuments } from "#app/domain/applications/draft/add-draft-documents.server.ts";
import { findDraft } from "#app/domain/applications/draft/draft-queries.server.ts";
import { removeDraftDocument } from "#app/domain/applications/draft/remove-draft-document.server.ts";
import { saveAnswers, saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { submitApplication } from "#app/domain/applications/draft/submit-application.server.ts";
import { pdf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("sending an application on %s", async (url) => {
  const db = await freshDatabase(url);
  const { files } = testContext(db);

  const submit = (draft: { token: string; listingId: string }, at = now) =>
    submitApplication(db, files, { ...draft, lang: "pl", origin: "https://board.example", now: at });

  test("keeps everything typed, the documents and the answers", async () => {
    const listing = await insertListing(db, { deadline: "2027-03-15" });
    const question_id = await insertQuestion(db, listing.id);
    const draft = await filledDraft(db, listing.id);
    await saveAnswers(db, { ...draft, lang: "pl", now }, [{ questionId: question_id, answer: "Tak, od 2019" }]);
    await addDraftDocuments(db, files, { ...draft, lang: "pl", uploads: [pdf], now });

    expect(await submit(draft)).toEqual({ ok: true });

    const [application] = await applicationsOf(db, listing.id);
    expect(application).toMatchObject({
      status: "received",
      lang: "pl",
      name: "Anna Przykład",
      name_folded: " anna przyklad",
      email: "Anna@poczta.example",
      email_folded: "anna@poczta.example",
      german_level: "A2",
      submitted_at: now.toISOString(),
      erase_on: "2027-09-15",
    });
    const applicationId = application?.id ?? "";
    const documents = await db
      .selectFrom("application_document")
      .select(["name", "draft_id"])
      .where("application_id", "=", applicationId)
      .execute();
    expect(documents).toEqual([{ name: "Lebenslauf.pdf", draft_id: null }]);
    const answers = await db
      .selectFrom("application_answer")
      .select(["question", "question_lang", "answer"])
      .where("application_id", "=", applicationId)
      .execute();
    expect(answers).toEqual([{ question: "Haben Sie einen Schein?", question_lang: "de", answer: "Tak, od 2019" }]);
    const events = await db
      .selectFrom("application_history")
      .select(["event", "actor", "to_status"])
      .where("application_id", "=", applicationId)
      .execute();
    expect(events).toEqual([{ event: "submitted", actor: "seeker", to_status: "received" }]);
  });

  test("writes to the seeker in the seeker's language and to every active member in theirs", async () => {
    const company = await insertCompany(db);
    await insertMember(db, { company_id: company.id, email: "jana@firma.example", lang: "cs", password_hash: "x" });
    await insertMember(db, {
      company_id: company.id,
      email: "gone@firma.example",
      password_hash: "x",
      disabled_at: now.toISOString(),
    });
    await insertMember(db, { company_id: company.id, email: "invited@firma.example" });
    const listing = await insertListing(db, { company_id: company.id });
    await submit(await filledDraft(db, listing.id));

    const number = (await applicationsOf(db, listing.id))[0]?.number ?? "";
    const mails = await mailsAbout(db, number);
    expect(mails.map(({ kind, to_address, lang }) => [kind, to_address, lang])).toEqual([
      ["application.received", "Anna@poczta.example", "pl"],
      ["application.submitted", "jana@firma.example", "cs"],
    ]);
    expect(mails[1]?.text).not.toMatch(/Anna|Przykład|poczta/);
  });

  test("writes to the company's contact where nobody has an account", async () => {
    const listing = await insertListing(db);
    await submit(await filledDraft(db, listing.id));
    const number = (await applicationsOf(db, listing.id))[0]?.number ?? "";
    expect((await mailsAbout(db, number)).map(({ to_address }) => to_address)).toContain("kim@muster.example");
  });

  test("a double click sends once", async () => {
    const listing = await insertListing(db);
    const draft = await filledDraft(db, listing.id);
    expect(await Promise.all([submit(draft), submit(draft)])).toEqual([{ ok: true }, { ok: true }]);
    expect(await submit(draft)).toEqual({ ok: true });

    const applications = await applicationsOf(db, listing.id);
    expect(applications).toHaveLength(1);
    expect(await mailsAbout(db, applications[0]?.number ?? "")).toHaveLength(2);
  });

  test("a second application by the same address opens the first, and only its mail says so", async () => {
    const listing = await insertListing(db);
    await submit(await filledDraft(db, listing.id));
    const again = await filledDraft(db, listing.id, { email: "ANNA@poczta.example", name: "Ein Fremder" });
    await addDraftDocuments(db, files, { ...again, lang: "pl", uploads: [pdf], now });
    const document = (await findDraft(db, { ...again, now }))?.documents[0];

    expect(await submit(again)).toEqual({ ok: true });

    const applications = await applicationsOf(db, listing.id);
    expect(applications.map(({ name }) => name)).toEqual(["Anna Przykład"]);
    const mails = await mailsAbout(db, applications[0]?.number ?? "");
    expect(mails.at(-1)).toMatchObject({ kind: "application.again", to_address: "Anna@poczta.example" });
    const left = await db
      .selectFrom("application_document")
      .select("id")
      .where("id", "=", document?.id ?? "")
      .execute();
    expect(left).toEqual([]);
  });

  test("two tabs with the same address at once make one application", async () => {
    const listing = await insertListing(db);
    const drafts = [await filledDraft(db, listing.id), await filledDraft(db, listing.id)];
    expect(await Promise.all(drafts.map((draft) => submit(draft)))).toEqual([{ ok: true }, { ok: true }]);
    expect(await applicationsOf(db, listing.id)).toHaveLength(1);
  });

  test("nobody can fill a stranger's mailbox by applying again and again", async () => {
    const listing = await insertListing(db);
    await submit(await filledDraft(db, listing.id, { email: "ola@poczta.example" }));
    await submit(await filledDraft(db, listing.id, { email: "ola@poczta.example" }));
    await submit(await filledDraft(db, listing.id, { email: "ola@poczta.example" }));
    await submit(await filledDraft(db, listing.id, { email: "ola@poczta.example" }));
    await submit(await filledDraft(db, listing.id, { email: "ola@poczta.example" }));
    const reminders = await db
      .selectFrom("outbox_mail")
      .select("id")
      .where("to_address", "=", "ola@poczta.example")
      .where("kind", "=", "application.again")
      .execute();
    expect(reminders).toHaveLength(3);
  });

  test("a listing that closed meanwhile takes nothing and the draft keeps everything", async () => {
    const listing = await insertListing(db);
    const draft = await filledDraft(db, listing.id);
    await db.updateTable("listing").set({ status: "closed" }).where("id", "=", listing.id).execute();

    expect(await submit(draft)).toEqual({ ok: false, reason: "closed" });
    expect(await findDraft(db, { ...draft, now })).toMatchObject({
      name: "Anna Przykład",
      message: "Dzień dobry",
      sentAt: null,
    });
  });

  test("the last day ends at midnight in Görlitz", async () => {
    const listing = await insertListing(db, { deadline: "2027-02-01" });
    const draft = await filledDraft(db, listing.id);
    expect(await submit(draft, new Date("2027-02-01T23:01:00Z"))).toEqual({ ok: false, reason: "closed" });
    expect(await submit(draft, new Date("2027-02-01T22:59:00Z"))).toEqual({ ok: true });
  });

  test("a draft without a name cannot be sent", async () => {
    const listing = await insertListing(db);
    const token = await startDraft(db, { listingId: listing.id, lang: "de", now });
    expect(await submit({ token, listingId: listing.id })).toEqual({ ok: false, reason: "incomplete" });
  });

  test("an expired draft is not there any more", async () => {
    const listing = await insertListing(db);
    const draft = await filledDraft(db, listing.id);
    const dayAfter = new Date(now.getTime() + 25 * 3_600_000);
    expect(await submit(draft, dayAfter)).toEqual({ ok: false, reason: "notFound" });
    expect(await findDraft(db, { ...draft, now: dayAfter })).toBeNull();
  });

  test("a draft belongs to its listing only", async () => {
    const draft = await filledDraft(db, (await insertListing(db)).id);
    const other = await insertListing(db);
    expect(await submit({ token: draft.token, listingId: other.id })).toEqual({ ok: false, reason: "notFound" });
  });

  test("a document taken out in one tab is in no application sent from another", async () => {
    const listing = await insertListing(db);
    const draft = await filledDraft(db, listing.id);
    await addDraftDocuments(db, files, { ...draft, lang: "pl", uploads: [pdf], now });
    const [document] = (await findDraft(db, { ...draft, now }))?.documents ?? [];
    const sentMeanwhile = {
      ...files,
      remove: async (id: string) => void (await submit(draft), await files.remove(id)),
    };

    await removeDraftDocument(db, sentMeanwhile, { ...draft, documentId: document?.id ?? "", now });

    expect(await applicationsOf(db, listing.id)).toHaveLength(1);
    const rows = await db
      .selectFrom("application_document")
      .where("id", "=", document?.id ?? "")
      .select("id")
      .execute();
    expect(rows).toEqual([]);
  });

  test("when a file cannot be kept, those before it are not left behind", async () => {
    const draft = await filledDraft(db, (await insertListing(db)).id);
    const kept: string[] = [];
    const fullDisk = {
      ...files,
      put: async (bytes: Uint8Array) => {
        if (kept.length === 1) throw new Error("ENOSPC");
        const file = await files.put(bytes);
        kept.push(file.id);
        return file;
      },
      remove: async (id: string) => void kept.splice(kept.indexOf(id), 1),
    };
    const adding = addDraftDocuments(db, fullDisk, { ...draft, lang: "pl", uploads: [pdf, pdf], now });
    await expect(adding).rejects.toThrow("ENOSPC");
    expect(kept).toEqual([]);
  });

  test("a sent draft keeps only what its confirmation shows", async () => {
    const listing = await insertListing(db);
    const draft = await filledDraft(db, listing.id);
    await submit(draft);
    expect(await findDraft(db, { ...draft, now })).toMatchObject({
      email: "Anna@poczta.example",
      name: null,
      phone: null,
      message: null,
      germanLevel: null,
      sentAt: now.toISOString(),
    });
    expect(await saveDraft(db, { ...draft, lang: "pl", now }, { message: "Noch etwas" })).toBe(false);
  });

  test("emoji, right-to-left and very long names arrive as they were typed", async () => {
    const listing = await insertListing(db);
    const name = `🦊 محمد ${"ł".repeat(180)}`;
    await submit(await filledDraft(db, listing.id, { name }));
    expect((await applicationsOf(db, listing.id)).map((row) => row.name)).toEqual([name]);
  });
});

async function filledDraft(db: Db, listingId: string, given: { name?: string; email?: string } = {}) {
  const token = await startDraft(db, { listingId, lang: "pl", now });
  const draft = { token, listingId };
  const person = { name: "Anna Przykład", email: "Anna@poczta.example", phone: "+48 600 000 000", ...given };
  await saveDraft(db, { ...draft, lang: "pl", now }, person);
  await saveDraft(db, { ...draft, lang: "pl", now }, { german_level: "A2" });
  await saveDraft(db, { ...draft, lang: "pl", now }, { message: "Dzień dobry" });
  return draft;
}

async function insertQuestion(db: Db, listing_id: string) {
  const id = newId();
  const question = { id, listing_id, position: 1, text: "Haben Sie einen Schein?", lang: "de" as const };
  await db.insertInto("listing_question").values(question).execute();
  return id;
}

function applicationsOf(db: Db, listingId: string) {
  return db.selectFrom("application").selectAll().where("listing_id", "=", listingId).execute();
}

function mailsAbout(db: Db, number: string) {
  return db
    .selectFrom("outbox_mail")
    .select(["kind", "to_address", "lang", "text"])
    .where("text", "like", `%${number}%`)
    .orderBy("id")
    .execute();
}
