import { describe, expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { loader as applicationPage } from "#app/routes/employer/applications/application.tsx";
import { loader as documentFile } from "#app/routes/employer/applications/application-document.ts";
import { action as addNote } from "#app/routes/employer/applications/application-notes.tsx";
import { action as decide, loader as letterPage } from "#app/routes/employer/applications/application-status.tsx";
import { loader as listPage } from "#app/routes/employer/applications/applications.tsx";
import { loader as overview } from "#app/routes/employer/overview.tsx";
import { addPdf, insertLinkedApplication, mailsTo, now, pdf, statusOf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertCompany, insertMember } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

describe.each(databases)("an employer's pages of applications on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const ours = await insertCompany(db);
  const cookie = await sessionCookie(db, (await insertMember(db, { company_id: ours.id, name: "Kim Beispiel" })).id);
  const stranger = await sessionCookie(db, (await insertMember(db, { company_id: (await insertCompany(db)).id })).id);
  const args = (applicationId = "", documentId = "") => ({
    context,
    params: { lang: "de", applicationId, documentId },
  });

  test("need a sign-in", async () => {
    const { id } = await insertApplication(db, { company_id: ours.id });
    const asked = { ...args(id), request: get("/de/employer/applications") };
    await expect(listPage(asked)).rejects.toMatchObject({ status: 303 });
    await expect(applicationPage(asked)).rejects.toMatchObject({ status: 303 });
    await expect(letterPage(asked)).rejects.toMatchObject({ status: 303 });
    await expect(documentFile(asked)).rejects.toMatchObject({ status: 303 });
    await expect(decide({ ...asked, request: post("/") })).rejects.toMatchObject({ status: 303 });
    await expect(addNote({ ...asked, request: post("/") })).rejects.toMatchObject({ status: 303 });
  });

  test("are not there for another company", async () => {
    const { id, token } = await insertLinkedApplication(db, { company_id: ours.id });
    const document = await addPdf(db, context.files, token);
    const asked = { ...args(id, document.id), request: get("/?to=invited", { cookie: stranger }) };
    const letter = { from: "received", to: "declined", text: "x" };
    await expect(applicationPage(asked)).rejects.toMatchObject({ status: 404 });
    await expect(letterPage(asked)).rejects.toMatchObject({ status: 404 });
    await expect(documentFile(asked)).rejects.toMatchObject({ status: 404 });
    await expect(decide({ ...asked, request: post("/", letter, { cookie: stranger }) })).rejects.toMatchObject({
      status: 404,
    });
    await expect(addNote({ ...asked, request: post("/", { text: "x" }, { cookie: stranger }) })).rejects.toMatchObject({
      status: 404,
    });
    expect((await statusOf(db, id)).status).toBe("received");
    const list = await listPage({ ...args(), request: get("/", { cookie: stranger }) });
    expect(list.desk).toMatchObject({ total: 0, lines: [], listings: [] });
  });

  test("the list has no page that nobody could turn to", async () => {
    const pages = await Promise.all(
      ["1e300", "-3", "x", "99999"].map((page) => listPage({ ...args(), request: get(`/?page=${page}`, { cookie }) })),
    );
    expect(pages.map(({ desk }) => desk.view.page)).toEqual([1, 1, 1, 1]);
  });

  test("the list says what is new and how much of the promise is left", async () => {
    const { id } = await insertApplication(db, { company_id: ours.id, submitted_at: "2027-01-20T08:00:00.000Z" });
    const before = await listPage({ ...args(), request: get("/", { cookie }) });
    expect(before.desk.lines.find((line) => line.id === id)).toMatchObject({
      isNew: true,
      left: { day: "2027-02-03", state: "ahead", workingDays: 2 },
    });
    await applicationPage({ ...args(id), request: get("/", { cookie }) });
    const after = await listPage({ ...args(), request: get("/?status=received", { cookie }) });
    expect(after.desk.lines.find((line) => line.id === id)).toMatchObject({ isNew: false });
  });

  test("the overview lists what is overdue and due today, of one's own company only", async () => {
    const company = await insertCompany(db);
    const member = await sessionCookie(db, (await insertMember(db, { company_id: company.id })).id);
    const late = await insertApplication(db, { company_id: company.id, answer_by: "2027-01-29" });
    const today = await insertApplication(db, { company_id: company.id, answer_by: "2027-02-01" });
    const of = async (cookie: string) => {
      const { due } = await overview({ ...args(), request: get("/", { cookie }) });
      return due.map(({ group, count, lines }) => [group, count, ...lines.map(({ id }) => id)]);
    };
    expect(await of(member)).toEqual([
      ["overdue", 1, late.id],
      ["today", 1, today.id],
    ]);
    expect(await of(stranger)).toEqual([
      ["overdue", 0],
      ["today", 0],
    ]);
  });

  test("a note brings back to the same view of the list", async () => {
    const { id } = await insertApplication(db, { company_id: ours.id });
    const request = post("/?group=overdue&q=anna&done=x", { text: "Freundlich" }, { cookie });
    const answer = (await addNote({ ...args(id), request })) as Response;
    expect(answer.headers.get("Location")).toBe(paths.employerApplication("de", id, "group=overdue&q=anna"));
  });

  test("the letter stands in the seeker's language, with its meaning beside it", async () => {
    const { id } = await insertApplication(db, { company_id: ours.id, lang: "pl" });
    const page = await letterPage({ ...args(id), request: get("/?to=invited", { cookie }) });
    expect(page.letter?.lang).toBe("pl");
    expect(page.letter?.text).toContain("Kim Beispiel");
    expect(page.letter?.translation).toMatch(/^Guten Tag/);
  });

  test("a trial day, too, says when and where", async () => {
    const { id, email } = await insertApplication(db, { company_id: ours.id, lang: "cs" });
    const letter = {
      from: "received",
      to: "trial_day",
      text: "Zveme vás",
      "times[0].day": "3. 3. 2027",
      "times[0].time": "9",
      place: "Liberec",
    };
    expect(await decide({ ...args(id), request: post("/", letter, { cookie }) })).toMatchObject({ status: 303 });
    expect((await mailsTo(db, email))[0]?.text).toMatch(/3\.\sbřezna 2027[^]*Liberec/);
  });

  test("sending it changes the status and tells the seeker time and place", async () => {
    const { id, email } = await insertApplication(db, { company_id: ours.id, lang: "pl" });
    const letter = {
      from: "received",
      to: "invited",
      text: "Zapraszamy",
      "times[0].day": "2027-03-03",
      "times[0].time": "10:30",
      place: "Görlitz",
    };
    const answer = await decide({ ...args(id), request: post("/", letter, { cookie }) });
    expect(answer).toMatchObject({ status: 303 });
    expect((await statusOf(db, id)).status).toBe("invited");
    expect((await mailsTo(db, email))[0]?.text).toMatch(/3\smarca 2027, 10:30[^]*Görlitz/);
  });

  test("after sending, the application says what went out, and only while it is true", async () => {
    const { id } = await insertApplication(db, { company_id: ours.id });
    const letter = { from: "received", to: "invited", text: "Kommen Sie" };
    const answer = await decide({ ...args(id), request: post("/", letter, { cookie }) });
    const location = (answer as Response).headers.get("Location") ?? "";
    expect(location).toBe(`${paths.employerApplication("de", id)}?done=invited`);
    expect(await applicationPage({ ...args(id), request: get(location, { cookie }) })).toMatchObject({
      decided: "invited",
    });

    await decide({ ...args(id), request: post("/", { from: "invited", to: "declined", text: "x" }, { cookie }) });
    expect(await applicationPage({ ...args(id), request: get(location, { cookie }) })).toMatchObject({ decided: null });
  });

  test("who decided on an older state is told what happened, and nothing typed is lost", async () => {
    const { id, email } = await insertApplication(db, { company_id: ours.id, status: "withdrawn" });
    const letter = { from: "received", to: "declined", text: "Es tut uns leid" };
    const answer = await decide({ ...args(id), request: post("/", letter, { cookie }) });
    expect(answer).toMatchObject({
      data: { meanwhile: true, form: { typed: { text: "Es tut uns leid" } } },
      init: { status: 409 },
    });
    expect(await mailsTo(db, email)).toEqual([]);
    const page = await letterPage({ ...args(id), request: get("/?to=declined", { cookie }) });
    expect(page).toMatchObject({ status: "withdrawn", letter: null });
  });

  test("an empty letter or note is not sent", async () => {
    const { id } = await insertApplication(db, { company_id: ours.id });
    const letter = { from: "received", to: "declined", text: " " };
    expect(await decide({ ...args(id), request: post("/", letter, { cookie }) })).toMatchObject({
      init: { status: 422 },
    });
    expect(await addNote({ ...args(id), request: post("/", { text: "" }, { cookie }) })).toMatchObject({
      init: { status: 422 },
    });
  });

  test("a document is saved, never shown, by the browser", async () => {
    const { id, token } = await insertLinkedApplication(db, { company_id: ours.id });
    const document = await addPdf(db, context.files, token);
    const file = await documentFile({ ...args(id, document.id), request: get("/", { cookie }) });
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(pdf.bytes);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="Lebenslauf.pdf"; filename*=UTF-8''Lebenslauf.pdf`,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    });
  });
});
