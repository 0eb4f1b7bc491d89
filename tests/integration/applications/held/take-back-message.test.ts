import { describe, expect, test } from "vitest";
import { takeBackAnswer } from "#app/domain/applications/answering/take-back-answer.server.ts";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { closeUnanswered } from "#app/domain/applications/clock/close-unanswered.server.ts";
import { eraseMyApplication } from "#app/domain/applications/erase-application.server.ts";
import { findMyApplication } from "#app/domain/applications/find-my-application.server.ts";
import { findHeldAnswers } from "#app/domain/applications/held/held-answers.server.ts";
import { tellApplicants } from "#app/domain/applications/tell-applicants.server.ts";
import { sendMessageNow } from "#app/domain/applications/thread/send-message-now.server.ts";
import { takeBackMessage } from "#app/domain/applications/thread/take-back-message.server.ts";
import { writeToCompany } from "#app/domain/applications/thread/write-to-company.server.ts";
import { writeToSeeker } from "#app/domain/applications/thread/write-to-seeker.server.ts";
import { withdrawApplication } from "#app/domain/applications/withdraw-application.server.ts";
import { removeDroppedFiles } from "#app/platform/files/remove-dropped-files.server.ts";
import { claimMail } from "#app/platform/mail/claim-mail.server.ts";
import { config, insertLinkedApplication, mailsTo, now, origin, pdf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember, wholeCompany } from "#tests/support/factories.ts";

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe.each(databases)("taking a message back on %s", async (url) => {
  const db = await freshDatabase(url);
  const { files } = testContext(db, { now });
  const company = await insertCompany(db);
  const kim = await insertMember(db, { company_id: company.id });
  const jan = await insertMember(db, { company_id: company.id });
  const stranger = await insertCompany(db);
  const scope = wholeCompany(company.id);
  const running = { clock_from: "2027-01-25", answer_by: "2027-02-03" };
  let forms = 0;

  const open = (given: Parameters<typeof insertLinkedApplication>[1] = {}) =>
    insertLinkedApplication(db, { company_id: company.id, ...running, ...given });

  type Writing = { asks?: boolean; uploads?: (typeof pdf)[]; at?: Date };
  async function write(applicationId: string, { asks = false, uploads = [], at = now }: Writing = {}) {
    const text = `Message ${(forms += 1)}`;
    const writing = { ...scope, accountId: kim.id, applicationId, text, lang: "de" as const, asks, uploads };
    expect(await writeToSeeker(db, files, { ...writing, formKey: text, origin, now: at })).toEqual({ ok: true });
    const written = db.selectFrom("application_message").select("id").where("form_key", "=", text);
    return { text, messageId: (await written.executeTakeFirstOrThrow()).id };
  }
  const takeBack = (applicationId: string, messageId: string, at = later(9), accountId = kim.id) =>
    takeBackMessage(db, { ...scope, accountId, applicationId, messageId, now: at });
  const decide = (applicationId: string, at = now) =>
    changeStatus(db, {
      ...{ ...scope, accountId: kim.id, applicationId, from: "received", to: "invited", text: "x", origin, now: at },
    });
  const answerTo = (token: string, at: Date) =>
    writeToCompany(db, files, {
      ...{ token, text: "Mam pytanie", lang: "pl", uploads: [], formKey: `seeker ${(forms += 1)}`, origin, now: at },
    });

  /** Everything of an application that a message touches. */
  async function everythingOf(id: string) {
    const rows = (table: "application_history" | "application_message" | "application_document" | "held_message") =>
      db.selectFrom(table).selectAll().where("application_id", "=", id).execute();
    return {
      application: await db.selectFrom("application").selectAll().where("id", "=", id).executeTakeFirst(),
      events: (await rows("application_history")).filter((row) => !("event" in row) || row.event !== "taken_back"),
      messages: await rows("application_message"),
      documents: await rows("application_document"),
      held: await rows("held_message"),
      record: await db.selectFrom("company_answer").selectAll().where("company_id", "=", company.id).execute(),
    };
  }

  test("it is as if it had never been written: turn, clock, record, documents, and a colleague may do it too", async () => {
    const { id, email } = await open();
    const before = await everythingOf(id);
    const { messageId, text } = await write(id, { asks: true, uploads: [pdf] });
    const written = await everythingOf(id);
    expect(written).not.toEqual(before);
    expect(written.record).toHaveLength(before.record.length + 1);
    const [document] = written.documents;
    if (!document || !("data_key" in document)) throw new Error("It came with a document");
    const file = { id: document.id, dataKey: document.data_key };
    expect((await files.get(file)).length).toBeGreaterThan(0);

    expect(await takeBack(id, messageId, later(9), jan.id)).toEqual({ ok: true, text });

    expect(await everythingOf(id)).toEqual(before);
    expect(await mailsTo(db, email)).toEqual([]);
    const told = await db.selectFrom("application_history").selectAll().where("application_id", "=", id).execute();
    expect(told).toMatchObject([{ event: "taken_back", account_id: jan.id }]);
    await removeDroppedFiles({ db, files });
    await expect(files.get(file)).rejects.toThrow();
    expect(await db.selectFrom("dropped_file").selectAll().execute()).toEqual([]);
    expect(await takeBack(id, messageId)).toEqual({ ok: false, reason: "gone" });
  });

  test("it leaves after ten minutes and not before, and then stays; until then the seeker knows nothing", async () => {
    const { id, email, token, answer_by } = await open();
    const { messageId } = await write(id, { asks: true });
    const edge = new Date(later(10).getTime() - 1);
    expect(await claimMail(db, edge)).toBeUndefined();
    const seen = await findMyApplication(db, { token, now: edge });
    expect(seen).toMatchObject({ messages: [], events: [], answerBy: answer_by, seekerFrom: null });

    expect(await takeBack(id, messageId, later(10))).toEqual({ ok: false, reason: "left" });
    expect(await claimMail(db, later(10))).toMatchObject({ to_address: email });
    const left = await findMyApplication(db, { token, now: later(10) });
    expect(left).toMatchObject({ messages: [{}], events: [{}], answerBy: null, seekerFrom: "2027-02-01" });
    await db.deleteFrom("outbox_mail").execute();
  });

  test("of sending and taking back at the same moment exactly one wins", async () => {
    const { id } = await open();
    const { messageId } = await write(id);
    const [sent, taken] = await Promise.all([claimMail(db, later(11)), takeBack(id, messageId)]);
    expect(taken.ok).toBe(sent === undefined);
    expect((await everythingOf(id)).messages).toHaveLength(taken.ok ? 0 : 1);
    await db.deleteFrom("outbox_mail").execute();
  });

  test("of two words any, of two questions the last first", async () => {
    const { id, email } = await open();
    const before = await everythingOf(id);
    const word = await write(id);
    const other = await write(id, { at: later(1) });
    const first = await write(id, { asks: true, at: later(2) });
    const second = await write(id, { asks: true, at: later(3) });
    expect(await takeBack(id, word.messageId)).toMatchObject({ ok: true });
    expect(await takeBack(id, first.messageId)).toEqual({ ok: false, reason: "meanwhile" });
    expect(await takeBack(id, second.messageId)).toMatchObject({ ok: true });
    expect((await everythingOf(id)).application).toMatchObject({ seeker_from: "2027-02-01" });
    expect(await takeBack(id, first.messageId)).toMatchObject({ ok: true });
    expect(await mailsTo(db, email)).toHaveLength(1);
    expect(await takeBack(id, other.messageId)).toMatchObject({ ok: true });
    expect(await everythingOf(id)).toEqual(before);
  });

  test("question and decision are taken back from the last to the first", async () => {
    for (const first of ["question", "decision"] as const) {
      const { id } = await open();
      const before = await everythingOf(id);
      const at = { question: later(first === "question" ? 0 : 1), decision: later(first === "question" ? 1 : 0) };
      if (first === "decision") await decide(id, at.decision);
      const { messageId } = await write(id, { asks: true, at: at.question });
      if (first === "question") await decide(id, at.decision);
      const [held] = await findHeldAnswers(db, { applicationId: id, now: later(2) });
      const answer = () => takeBackAnswer(db, { ...scope, accountId: kim.id, answerId: held?.id ?? "", now: later(2) });
      const question = () => takeBack(id, messageId, later(2));
      const [last, early] = first === "question" ? [answer, question] : [question, answer];
      expect(await early()).toEqual({ ok: false, reason: "meanwhile" });
      expect(await last()).toMatchObject({ ok: true });
      expect(await early()).toMatchObject({ ok: true });
      expect(await everythingOf(id)).toEqual(before);
    }
  });

  test("who wrote meanwhile gives the company neither more time nor less, and is shown no other day", async () => {
    const { id, token, answer_by } = await open();
    const { messageId } = await write(id, { asks: true });
    await answerTo(token, later(3));
    expect(await findMyApplication(db, { token, now: later(4) })).toMatchObject({ answerBy: answer_by });
    expect(await takeBack(id, messageId)).toMatchObject({ ok: true });
    expect((await everythingOf(id)).application).toMatchObject({ ...running, seeker_from: null, answered_at: null });

    const waiting = await open({ clock_from: null, answer_by: null, status: "invited" });
    await db.updateTable("application").set({ seeker_from: "2027-01-20" }).where("id", "=", waiting.id).execute();
    const again = await write(waiting.id, { asks: true });
    await answerTo(waiting.token, later(3));
    expect(await takeBack(waiting.id, again.messageId)).toMatchObject({ ok: true });
    expect((await everythingOf(waiting.id)).application).toMatchObject({ seeker_from: null, clock_from: "2027-02-01" });
  });

  test("nobody closes what a question is on its way for", async () => {
    const { id } = await open();
    await write(id, { asks: true });
    const closing = { applicationId: id, by: "board", silent: "company", origin, now: later(2) } as const;
    expect(await closeUnanswered(db, closing)).toEqual({ ok: false, reason: "answered" });
    expect((await everythingOf(id)).held).toHaveLength(1);
  });

  test("who withdraws, is closed or is erased meanwhile is never written to", async () => {
    const deeds = {
      withdrawn: ({ token }: { token: string }) => withdrawApplication(db, { token, origin, now: later(2) }),
      closed: ({ id }: { id: string }) =>
        closeUnanswered(db, { applicationId: id, by: "board", silent: "company", origin, now: later(2) }),
      erased: ({ token }: { token: string }) => eraseMyApplication(db, files, { token, config, now: later(2) }),
    };
    for (const deed of ["withdrawn", "closed", "erased"] as const) {
      const one = await open();
      const { record } = await everythingOf(one.id);
      const { messageId } = await write(one.id, { asks: deed !== "closed", uploads: [pdf] });
      await deeds[deed](one);
      const after = await everythingOf(one.id);
      expect(after.messages.map((row) => "author" in row && row.author)).toEqual(deed === "closed" ? ["system"] : []);
      expect(after).toMatchObject({ documents: [], held: [] });
      expect((await mailsTo(db, one.email)).map(({ kind }) => kind)).toEqual(
        deed === "closed" ? ["application.closed"] : [],
      );
      if (deed !== "closed") expect(after.record).toEqual(record);
      expect(await takeBack(one.id, messageId)).toEqual({ ok: false, reason: "gone" });
    }
  });

  test("nothing of a company that is barred leaves any more", async () => {
    const barred = await insertCompany(db);
    const { id, email } = await insertLinkedApplication(db, { company_id: barred.id, ...running });
    const writing = {
      ...wholeCompany(barred.id),
      accountId: kim.id,
      applicationId: id,
      text: "x",
      lang: "de" as const,
    };
    await writeToSeeker(db, files, { ...writing, asks: false, uploads: [pdf], formKey: "barred", origin, now });
    await tellApplicants(db, { companyId: barred.id, what: "suspended", origin, now: later(9) });
    expect((await mailsTo(db, email)).map(({ kind }) => kind)).toEqual(["application.suspended"]);
    expect(await everythingOf(id)).toMatchObject({ documents: [], messages: [{ author: "office" }] });
  });

  test("what was answered before leaves with what is sent at once", async () => {
    const { id, token } = await open();
    await decide(id);
    const { messageId } = await write(id, { at: later(1) });
    await write(id, { at: later(2) });
    expect(await sendMessageNow(db, { ...scope, applicationId: id, messageId, now: later(3) })).toBe(true);
    const seen = await findMyApplication(db, { token, now: later(3) });
    expect(seen).toMatchObject({ status: "invited", messages: [{}, {}] });
    await db.deleteFrom("outbox_mail").execute();
  });

  test("who is sure sends it at once, and nobody else can touch it", async () => {
    const { id, email } = await open();
    const other = await open();
    const { messageId } = await write(id);
    const theirs = { ...wholeCompany(stranger.id), applicationId: id, messageId, now: later(1) };
    expect(await takeBackMessage(db, { ...theirs, accountId: kim.id })).toEqual({ ok: false, reason: "gone" });
    expect(await sendMessageNow(db, theirs)).toBe(false);
    expect(await takeBack(other.id, messageId)).toEqual({ ok: false, reason: "gone" });

    await db.deleteFrom("outbox_mail").where("to_address", "!=", email).execute();
    expect(await sendMessageNow(db, { ...theirs, ...scope })).toBe(true);
    expect(await claimMail(db, later(1))).toMatchObject({ to_address: email });
    expect(await takeBack(id, messageId, later(1))).toEqual({ ok: false, reason: "left" });
    expect(await sendMessageNow(db, { ...theirs, ...scope })).toBe(false);
    await db.deleteFrom("outbox_mail").execute();
  });
});
