import { describe, expect, test } from "vitest";
import { giveTurnToSeeker } from "#app/domain/applications/clock/turn.server.ts";
import { openDocument } from "#app/domain/applications/documents/open-document.server.ts";
import { openMyDocument } from "#app/domain/applications/documents/open-my-document.server.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { eraseMyApplication } from "#app/domain/applications/erase-application.server.ts";
import { findMyApplication } from "#app/domain/applications/find-my-application.server.ts";
import { markRead } from "#app/domain/applications/thread/mark-read.server.ts";
import { maxThreadDocuments } from "#app/domain/applications/thread/thread.ts";
import { writeToCompany } from "#app/domain/applications/thread/write-to-company.server.ts";
import { writeToSeeker } from "#app/domain/applications/thread/write-to-seeker.server.ts";
import { writeMessage } from "#app/domain/applications/write-message.server.ts";
import { config, eventsOf, insertLinkedApplication, mailsTo, now, origin, pdf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember, wholeCompany } from "#tests/support/factories.ts";

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe.each(databases)("the thread of an application on %s", async (url) => {
  const db = await freshDatabase(url);
  const { files } = testContext(db);
  const company = await insertCompany(db);
  const kim = await insertMember(db, { company_id: company.id, password_hash: "x", name: "Kim Beispiel" });
  const foreign = await insertCompany(db);
  let forms = 0;

  async function thread(given: Parameters<typeof insertLinkedApplication>[1] = {}) {
    const listing = await insertListing(db, { company_id: company.id, answer_days: 10 });
    const clock = { clock_from: "2027-02-01", answer_by: "2027-02-15" };
    const application = await insertLinkedApplication(db, { listing_id: listing.id, ...clock, ...given });
    const { id: applicationId, token } = application;
    const common = { lang: "pl", uploads: [], origin } as const;
    return {
      ...application,
      fromSeeker: (text: string, more: { formKey?: string; uploads?: (typeof pdf)[]; now?: Date } = {}) =>
        writeToCompany(db, files, {
          ...common,
          token,
          text,
          formKey: `form ${(forms += 1)}`,
          now,
          ...more,
          uploads: more.uploads ?? [],
        }),
      fromCompany: (
        text: string,
        more: {
          asks?: boolean;
          uploads?: (typeof pdf)[];
          companyId?: string;
          listingIds?: null;
          now?: Date;
          formKey?: string;
        } = {},
      ) =>
        writeToSeeker(db, files, {
          ...{
            ...common,
            ...wholeCompany(company.id),
            accountId: kim.id,
            applicationId,
            text,
            asks: false,
            lang: "de",
            now,
          },
          formKey: `form ${(forms += 1)}`,
          ...more,
          uploads: more.uploads ?? [],
        }),
      mine: (at = now) => findMyApplication(db, { token, now: at }),
      ours: () => findCompanyApplication(db, { ...wholeCompany(company.id), applicationId }),
      turn: () =>
        db
          .selectFrom("application")
          .select(["clock_from", "answer_by", "seeker_from"])
          .where("id", "=", applicationId)
          .executeTakeFirstOrThrow(),
    };
  }

  test("goes both ways, with each message's side, language and documents, and both hear of it", async () => {
    const one = await thread();
    expect(await one.fromSeeker("Czy w sobotę?", { uploads: [pdf] })).toEqual({ ok: true });
    expect(await one.fromCompany("Gern, um 8.", { now: later(5) })).toEqual({ ok: true });
    const seen = [
      { author: "seeker", lang: "pl", text: "Czy w sobotę?", documents: [{ name: "Lebenslauf.pdf" }] },
      { author: "employer", lang: "de", text: "Gern, um 8.", documents: [] },
    ];
    expect((await one.mine(later(15)))?.messages).toMatchObject(seen);
    expect((await one.ours())?.messages).toMatchObject(seen);
    expect((await one.ours())?.documents).toEqual([]);
    expect(await eventsOf(db, one.id)).toMatchObject([
      { event: "message", actor: "seeker" },
      { event: "message", actor: "employer", accountId: kim.id },
    ]);

    const [toCompany] = (await mailsTo(db, kim.email)).filter(({ text }) => text.includes(one.number));
    expect(toCompany?.kind).toBe("application.written");
    expect(toCompany?.text).not.toMatch(/sobot|Anna|Lebenslauf/);
    const [toSeeker] = await mailsTo(db, one.email);
    expect(toSeeker).toMatchObject({ kind: "application.message", lang: "pl", replyTo: company.contact_email });
    expect(toSeeker?.text).toContain("Gern, um 8.");
  });

  test("a form that is sent twice is one message, one mail and one set of documents", async () => {
    const one = await thread();
    const twice = () => one.fromSeeker("Dzień dobry", { formKey: "same", uploads: [pdf] });
    expect(await Promise.all([twice(), twice()])).toEqual([{ ok: true }, { ok: true }]);
    expect((await one.ours())?.messages).toMatchObject([{ documents: [{}] }]);
    expect(await eventsOf(db, one.id)).toHaveLength(1);
    expect((await mailsTo(db, kim.email)).filter(({ text }) => text.includes(one.number))).toHaveLength(1);

    const again = () => one.fromCompany("Guten Tag", { formKey: "same too" });
    await again();
    await again();
    expect(await mailsTo(db, one.email)).toHaveLength(1);
  });

  test("several unread messages of an hour are one mail, and each is there", async () => {
    const one = await thread();
    for (const minute of [0, 2, 4]) await one.fromSeeker(`${minute}`, { now: later(minute) });
    const mails = async () => (await mailsTo(db, kim.email)).filter(({ text }) => text.includes(one.number)).length;
    expect(await mails()).toBe(1);
    await markRead(db, { applicationId: one.id, side: "employer", now: later(5) });
    await one.fromSeeker("6", { now: later(6) });
    expect(await mails()).toBe(2);
    expect((await one.ours())?.messages).toHaveLength(4);
  });

  test("a question makes it the seeker's turn, the answer the company's again; a word of information neither", async () => {
    const one = await thread();
    await one.fromCompany("Wir brauchen noch etwas Zeit.");
    expect(await one.turn()).toMatchObject({ clock_from: "2027-02-01", seeker_from: null });
    await one.fromCompany("Haben Sie den Kranschein?", { asks: true });
    expect(await one.turn()).toEqual({ clock_from: null, answer_by: null, seeker_from: "2027-02-01" });
    const mail = (await mailsTo(db, one.email)).at(-1);
    expect(mail?.replyTo).toBeNull();
    await one.fromCompany("Noch ein Hinweis.");
    expect(await one.turn()).toMatchObject({ clock_from: null, seeker_from: "2027-02-01" });
    await one.fromSeeker("Mam", { now: new Date("2027-02-04T10:00:00Z") });
    expect(await one.turn()).toEqual({ clock_from: "2027-02-04", answer_by: "2027-02-18", seeker_from: null });
  });

  test("a question about a meeting that is agreed is answered by a word: until then nobody owes anything", async () => {
    const one = await thread({ status: "invited", clock_from: null, answer_by: null });
    await db
      .insertInto("appointment")
      .values({
        ...{ id: "meeting", application_id: one.id, kind: "talk", state: "agreed", state_at: now.toISOString() },
        ...{ state_by: "seeker", sequence: 1, starts_at: later(60 * 24 * 20).toISOString(), minutes: 60 },
        ...{ time_zone: "Europe/Berlin", place: "Halle 2" },
      })
      .execute();
    await one.fromSeeker("Gdzie zaparkować?");
    expect(await one.turn()).toMatchObject({ clock_from: "2027-02-01" });
    await one.fromCompany("Hinter der Halle.");
    expect(await one.turn()).toEqual({ clock_from: null, answer_by: null, seeker_from: null });
    await db.deleteFrom("appointment").execute();
  });

  test("is over with the application, and where the company is barred", async () => {
    for (const status of ["hired", "declined", "closed", "withdrawn"] as const) {
      const one = await thread({ status, clock_from: null, answer_by: null });
      expect(await one.fromSeeker("x", { uploads: [pdf] })).toEqual({ ok: false, reason: "over" });
      expect(await one.fromCompany("x")).toEqual({ ok: false, reason: "over" });
      expect((await one.ours())?.messages).toEqual([]);
      expect(await mailsTo(db, one.email)).toEqual([]);
    }
    const barred = await insertCompany(db, { suspended_at: now.toISOString() });
    const listing = await insertListing(db, { company_id: barred.id });
    const one = await thread({ listing_id: listing.id });
    expect(await one.fromSeeker("x")).toEqual({ ok: false, reason: "over" });
  });

  test("is nobody else's: another company, a link that does not work, a document of another thread", async () => {
    const one = await thread();
    const other = await thread();
    expect(await one.fromCompany("x", { ...wholeCompany(foreign.id) })).toEqual({ ok: false, reason: "notFound" });
    const writing = { token: one.id, text: "x", lang: "pl", uploads: [pdf], formKey: "x", origin, now } as const;
    expect(await writeToCompany(db, files, { ...writing, uploads: [...writing.uploads] })).toEqual({
      ok: false,
      reason: "notFound",
    });

    await one.fromSeeker("x", { uploads: [pdf] });
    const documentId = (await one.ours())?.messages[0]?.documents[0]?.id ?? "";
    const asked = { documentId, applicationId: one.id, accountId: kim.id, now };
    expect(await openDocument(db, { ...asked, ...wholeCompany(foreign.id) })).toBeNull();
    expect(await openDocument(db, { ...asked, ...wholeCompany(company.id), applicationId: other.id })).toBeNull();
    expect(await openDocument(db, { ...asked, ...wholeCompany(company.id) })).toMatchObject({ name: "Lebenslauf.pdf" });
    expect(await openMyDocument(db, { token: other.token, documentId, now })).toBeNull();
    expect(await openMyDocument(db, { token: one.token, documentId, now })).not.toBeNull();
  });

  test("the seeker sees nothing that has not left, its document neither, and it stays new until it has", async () => {
    const one = await thread();
    await one.fromCompany("Anbei der Plan.", { uploads: [pdf] });
    const documentId = (await one.ours())?.messages[0]?.documents[0]?.id ?? "";
    const opened = (at: Date) => openMyDocument(db, { token: one.token, documentId, now: at });
    await markRead(db, { applicationId: one.id, side: "seeker", now });
    expect((await one.mine())?.messages).toEqual([]);
    expect(await opened(now)).toBeNull();
    expect((await one.mine(later(10)))?.messages).toMatchObject([{ readAt: null }]);
    expect(await opened(later(10))).not.toBeNull();
    expect((await one.ours())?.messages).toHaveLength(1);
  });

  test("what the company sent reaches the seeker only past the scanner; its own download is no event", async () => {
    const one = await thread();
    await one.fromCompany("Anbei.", { uploads: [pdf] });
    const documentId = (await one.ours())?.messages[0]?.documents[0]?.id ?? "";
    await db.updateTable("application_document").set({ scan: "waiting" }).where("id", "=", documentId).execute();
    const mine = { token: one.token, documentId, now: later(10) };
    expect(await openMyDocument(db, mine)).toBeNull();
    await db.updateTable("application_document").set({ scan: "clean" }).where("id", "=", documentId).execute();
    expect(await openMyDocument(db, mine)).not.toBeNull();
    const asked = { ...wholeCompany(company.id), accountId: kim.id, applicationId: one.id, documentId, now };
    expect(await openDocument(db, asked)).not.toBeNull();
    expect((await eventsOf(db, one.id)).map(({ event }) => event)).toEqual(["message"]);
  });

  test("carries so many documents and no more, however they come at once", async () => {
    const one = await thread();
    const three = [pdf, pdf, pdf];
    for (let sent = 0; sent + 3 < maxThreadDocuments; sent += 3) await one.fromSeeker(`${sent}`, { uploads: three });
    const results = await Promise.all([
      one.fromSeeker("a", { uploads: [pdf, pdf] }),
      one.fromCompany("b", { uploads: [pdf, pdf] }),
    ]);
    expect(results).toContainEqual({ ok: false, reason: "tooManyDocuments" });
    const count = (await one.ours())?.messages.flatMap(({ documents }) => documents).length;
    expect(count).toBe(maxThreadDocuments);
  });

  test("reading is told apart by side", async () => {
    const one = await thread();
    await one.fromSeeker("a");
    await one.fromCompany("b");
    await writeMessage(db, { applicationId: one.id, number: one.number, author: "system", lang: "pl", text: "c", now });
    const unread = async () =>
      (await one.ours())?.messages.filter(({ readAt }) => readAt === null).map(({ text }) => text);
    expect((await unread())?.toSorted()).toEqual(["a", "b", "c"]);
    await markRead(db, { applicationId: one.id, side: "employer", now });
    expect((await unread())?.toSorted()).toEqual(["b", "c"]);
    await markRead(db, { applicationId: one.id, side: "seeker", now: later(10) });
    expect(await unread()).toEqual([]);
  });

  test("erasure leaves nothing: messages, documents, files, mails", async () => {
    const one = await thread();
    await one.fromSeeker("Tajemnica", { uploads: [pdf] });
    await one.fromCompany("Geheimnis", { uploads: [pdf], asks: true });
    await giveTurnToSeeker(db, { applicationId: one.id, now });
    const documents = await db
      .selectFrom("application_document")
      .select(["id", "data_key as dataKey"])
      .where("application_id", "=", one.id)
      .execute();
    expect(documents).toHaveLength(2);
    expect(await eraseMyApplication(db, files, { token: one.token, config, now })).toBe(true);
    for (const document of documents) await expect(files.get(document)).rejects.toThrow();
    for (const table of ["application_message", "application_document"] as const) {
      expect(await db.selectFrom(table).select("id").where("application_id", "=", one.id).execute()).toEqual([]);
    }
    expect(await mailsTo(db, one.email)).toEqual([]);
    const told = (await mailsTo(db, kim.email)).filter(({ text }) => text.includes(one.number));
    expect(told.map(({ kind }) => kind)).toEqual(["application.erased"]);
  });
});
