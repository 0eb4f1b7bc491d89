import { describe, expect, test } from "vitest";
import type { AppContext } from "#app/platform/context.server.ts";
import { headers, loader as statusPage } from "#app/routes/mine/application.tsx";
import { loader as ownDocument } from "#app/routes/mine/application-document.ts";
import { action as addDocument } from "#app/routes/mine/application-documents.tsx";
import { action as erase, loader as erasePage } from "#app/routes/mine/application-erasure.tsx";
import { action as askLinks } from "#app/routes/mine/application-links.tsx";
import { action as withdraw, loader as withdrawPage } from "#app/routes/mine/application-withdrawal.tsx";
import { addPdf, insertLinkedApplication, mailsTo, now, pdf, statusOf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";
import { fixtureFile } from "#tests/support/fixtures.ts";
import { insertAppointment } from "#tests/support/inserting/insert-appointment.ts";
import { get, post, upload } from "#tests/support/requests.ts";

describe.each(databases)("the seeker's pages on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });

  test("show where the application stands, in the language of the page", async () => {
    const { token, number } = await insertLinkedApplication(db, { status: "invited" });
    const page = await statusPage({ ...args(context, token, "de"), request: get("/") });
    expect(page.data).toMatchObject({
      lang: "de",
      mine: { number, status: "invited", canWithdraw: true, final: false },
    });
  });

  test("say that the company is off the board, and lead nobody to it", async () => {
    const company = await insertCompany(db, { suspended_at: now.toISOString() });
    const { id, token } = await insertLinkedApplication(db, { company_id: company.id, status: "invited" });
    await insertAppointment(db, { application_id: id });
    const page = await statusPage({ ...args(context, token), request: get("/") });
    const nothing = { contact: null, appointment: null, answerBy: null, yourTurn: false };
    expect(page.data.mine).toMatchObject({ barred: true, thread: { mayWrite: false }, ...nothing });
  });

  test("are kept by no cache and told to no other site", () => {
    expect(headers()).toMatchObject({ "Cache-Control": "no-store", "Referrer-Policy": "same-origin" });
  });

  test("never show the company's people or notes", async () => {
    const { token } = await insertLinkedApplication(db);
    const page = await statusPage({ ...args(context, token), request: get("/") });
    expect(page.data.mine).not.toHaveProperty("notes");
    expect(page.data.mine).not.toHaveProperty("events");
  });

  test("say for an unknown link how to get a new one", async () => {
    const page = await statusPage({ ...args(context, "unknown"), request: get("/") });
    expect(page).toMatchObject({ data: { mine: null }, init: { status: 404 } });
  });

  test("opening the withdrawal changes nothing, its button does", async () => {
    const { id, token } = await insertLinkedApplication(db);
    await withdrawPage({ ...args(context, token), request: get("/") });
    expect((await statusOf(db, id)).status).toBe("received");
    await withdraw({ ...args(context, token), request: post("/") });
    expect((await statusOf(db, id)).status).toBe("withdrawn");
  });

  test("opening the erasure changes nothing, its button does", async () => {
    const { id, token } = await insertLinkedApplication(db);
    await erasePage({ ...args(context, token), request: get("/") });
    expect((await statusOf(db, id)).status).toBe("received");
    const answer = await erase({ ...args(context, token), request: post("/") });
    expect(answer.headers.get("Location")).toBe("/pl/mine/applications?done=erased");
    await expect(statusOf(db, id)).rejects.toThrow();
  });

  test("behind the status page there is nothing without a link that works", async () => {
    const asked = { ...args(context, "unknown"), request: get("/") };
    await expect(withdrawPage(asked)).rejects.toMatchObject({ status: 404 });
    await expect(erasePage(asked)).rejects.toMatchObject({ status: 404 });
    await expect(addDocument({ ...asked, request: post("/") })).rejects.toMatchObject({ status: 404 });
  });

  test("a later document is taken, and one of the wrong kind refused by name", async () => {
    const { token } = await insertLinkedApplication(db);
    const files = [fixtureFile("zeugnis.jpg"), new File(["MZ"], "virus.pdf")];
    const answer = await addDocument({ ...args(context, token), request: upload("/", {}, { documents: files }) });
    expect(answer).toMatchObject({ init: { status: 422 } });
    const page = await statusPage({ ...args(context, token), request: get("/") });
    expect(page.data).toMatchObject({ mine: { documents: [{ name: "zeugnis.jpg" }] } });
  });

  test("open what the seeker sent, to be saved and never shown, for this link only", async () => {
    const { token } = await insertLinkedApplication(db);
    const { id: documentId } = await addPdf(db, context.files, token);
    const other = await insertLinkedApplication(db);
    const open = (key: string) => ownDocument({ ...args(context, key, "de", documentId), request: get("/") });
    const answer = await open(token);

    expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment; filename="Lebenslauf.pdf"/);
    expect(answer.headers.get("Content-Security-Policy")).toContain("sandbox");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf.bytes)).toBe(true);
    await expect(open(other.token)).rejects.toMatchObject({ status: 404 });
    await expect(open("unknown")).rejects.toMatchObject({ status: 404 });
  });

  test("name whom to ask: the listing's person, else the company's, and nobody of a barred company", async () => {
    const suspended = { suspended_at: now.toISOString() };
    const named = await insertListing(db, { contact_name: "Ewa Muster", contact_phone: "+4935811234" });
    const ofCompany = await insertListing(db);
    const barred = await insertListing(db, { company_id: (await insertCompany(db, suspended)).id });
    const contactFor = async (listing_id: string) => {
      const { token } = await insertLinkedApplication(db, { listing_id });
      return (await statusPage({ ...args(context, token), request: get("/") })).data.mine?.contact;
    };

    expect(await contactFor(named.id)).toMatchObject({
      ...{ name: "Ewa Muster", role: null },
      phone: { shown: "+49 3581 1234", href: "tel:+4935811234" },
    });
    const company = await db
      .selectFrom("company")
      .selectAll()
      .where("id", "=", ofCompany.company_id)
      .executeTakeFirst();
    expect(await contactFor(ofCompany.id)).toMatchObject({ name: company?.contact_name });
    expect(await contactFor(barred.id)).toBeNull();
  });

  test("answer the same to an address that applied and to one that did not", async () => {
    const { email } = await insertLinkedApplication(db);
    const known = await askLinks({ ...args(context), request: post("/", { email }) });
    const unknown = await askLinks({ ...args(context), request: post("/", { email: "nobody@poczta.example" }) });
    expect(known).toEqual(unknown);
    expect(await mailsTo(db, email)).toHaveLength(1);
    expect(await mailsTo(db, "nobody@poczta.example")).toEqual([]);
  });

  test("do not let anybody fill a mailbox with links", async () => {
    const strict = testContext(db, { now, limitFactor: 0 });
    const answer = await askLinks({ ...args(strict), request: post("/", { email: "ola@poczta.example" }) });
    expect(answer).toMatchObject({ data: { form: { typed: { email: "ola@poczta.example" } } }, init: { status: 422 } });
  });
});

function args(context: AppContext, token = "", lang = "pl", documentId = "") {
  return { context, params: { lang, token, documentId } };
}
