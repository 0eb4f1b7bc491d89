import { describe, expect, test } from "vitest";
import type { ApplicationStatus, DeclineReason } from "#db/codes.ts";
import { sendAnswerNow } from "#app/domain/applications/answering/send-answer-now.server.ts";
import { takeBackAnswer } from "#app/domain/applications/answering/take-back-answer.server.ts";
import type { Decision } from "#app/domain/applications/application.ts";
import { refuseTimes } from "#app/domain/applications/appointments/call-off.server.ts";
import { chooseTime } from "#app/domain/applications/appointments/choose-time.server.ts";
import { findMyAppointment } from "#app/domain/applications/appointments/find-my-appointment.server.ts";
import type { Proposal } from "#app/domain/applications/appointments/read-proposal.ts";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { closeUnanswered } from "#app/domain/applications/clock/close-unanswered.server.ts";
import { eraseMyApplication } from "#app/domain/applications/erase-application.server.ts";
import { findMyApplication } from "#app/domain/applications/find-my-application.server.ts";
import { findBatch, findHeldAnswers } from "#app/domain/applications/held/held-answers.server.ts";
import { writeToCompany } from "#app/domain/applications/thread/write-to-company.server.ts";
import { withdrawApplication } from "#app/domain/applications/withdraw-application.server.ts";
import { claimMail } from "#app/platform/mail/claim-mail.server.ts";
import { config, insertLinkedApplication, mailsTo, now, origin } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertCompany, insertMember, wholeCompany } from "#tests/support/factories.ts";
import { insertAppointment } from "#tests/support/inserting/insert-appointment.ts";

const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe.each(databases)("taking an answer back on %s", async (url) => {
  const db = await freshDatabase(url);
  const { files } = testContext(db, { now });
  const company = await insertCompany(db);
  const kim = await insertMember(db, { company_id: company.id });
  const stranger = await insertCompany(db);
  const ours = { ...wholeCompany(company.id), accountId: kim.id };

  type Answer = { reason?: DeclineReason; proposal?: Proposal; at?: Date };
  async function answer(
    id: string,
    from: ApplicationStatus,
    to: Decision,
    { reason, proposal, at = now }: Answer = {},
  ) {
    const deed = { ...ours, applicationId: id, from, to, text: "Dzień dobry", reason, proposal, origin, now: at };
    expect(await changeStatus(db, deed)).toMatchObject({ ok: true });
    const [held] = await findHeldAnswers(db, { applicationId: id, now: at });
    return held?.id ?? "";
  }
  const takeBack = (answerId: string, at = minutesLater(9)) => takeBackAnswer(db, { ...ours, answerId, now: at });

  /** Everything of an application that an answer touches. */
  async function everythingOf(id: string) {
    const of = { application_id: id };
    const rows = (table: "application_history" | "application_message" | "decline_reason") =>
      db.selectFrom(table).selectAll().where("application_id", "=", of.application_id).execute();
    return {
      application: await db.selectFrom("application").selectAll().where("id", "=", id).executeTakeFirst(),
      events: (await rows("application_history")).filter((row) => !("event" in row) || row.event !== "taken_back"),
      messages: await rows("application_message"),
      reasons: await rows("decline_reason"),
      record: await db.selectFrom("company_answer").selectAll().where("company_id", "=", company.id).execute(),
    };
  }

  test("everything is as it was, and nothing is sent", async () => {
    const { id, email } = await insertApplication(db, { company_id: company.id });
    const before = await everythingOf(id);
    const held = await answer(id, "received", "declined", { reason: "german" });
    expect(await everythingOf(id)).not.toEqual(before);

    expect(await takeBack(held)).toEqual({ ok: true });

    expect(await everythingOf(id)).toEqual(before);
    expect(await mailsTo(db, email)).toEqual([]);
    expect(await claimMail(db, minutesLater(60))).toBeUndefined();
    const told = await db.selectFrom("application_history").selectAll().where("application_id", "=", id).execute();
    expect(told).toMatchObject([{ event: "taken_back", actor: "employer", account_id: kim.id }]);
  });

  test("two answers in a row are taken back from the last to the first", async () => {
    const { id } = await insertApplication(db, { company_id: company.id });
    const before = await everythingOf(id);
    const first = await answer(id, "received", "invited");
    const second = await answer(id, "invited", "hired", { at: minutesLater(1) });
    expect(await takeBack(first)).toEqual({ ok: false, reason: "meanwhile" });
    expect(await takeBack(second)).toEqual({ ok: true });
    expect(await takeBack(first)).toEqual({ ok: true });
    expect(await everythingOf(id)).toEqual(before);
  });

  test("twice is once, and after it one can answer anew", async () => {
    const { id, email } = await insertApplication(db, { company_id: company.id });
    const held = await answer(id, "received", "declined");
    expect(await Promise.all([takeBack(held), takeBack(held)])).toEqual([{ ok: true }, { ok: true }]);
    await answer(id, "received", "invited", { at: minutesLater(9) });
    expect(await mailsTo(db, email)).toHaveLength(1);
  });

  test("it leaves after ten minutes and not before, and then stays", async () => {
    const { id, email } = await insertApplication(db, { company_id: company.id });
    const held = await answer(id, "received", "invited");
    expect(await claimMail(db, new Date(minutesLater(10).getTime() - 1))).toBeUndefined();
    expect(await takeBack(held, minutesLater(10))).toEqual({ ok: false, reason: "left" });
    expect(await claimMail(db, minutesLater(10))).toMatchObject({ to_address: email });
    await db.deleteFrom("outbox_mail").execute();
  });

  test("of sending and taking back at the same moment exactly one wins", async () => {
    for (const first of ["send", "back"] as const) {
      const { id } = await insertApplication(db, { company_id: company.id });
      const held = await answer(id, "received", "declined");
      /** A sender whose clock is ahead. */
      const send = () => claimMail(db, minutesLater(11));
      const back = () => takeBack(held, minutesLater(9));
      const [sent, taken] =
        first === "send" ? await Promise.all([send(), back()]) : (await Promise.all([back(), send()])).toReversed();
      const { status } = await db
        .selectFrom("application")
        .select("status")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      expect([sent !== undefined, taken]).toEqual(
        status === "declined" ? [true, { ok: false, reason: "left" }] : [false, { ok: true }],
      );
      await db.deleteFrom("outbox_mail").execute();
    }
  });

  test("who is sure sends it at once", async () => {
    const { id, email } = await insertApplication(db, { company_id: company.id });
    const held = await answer(id, "received", "offer");
    expect(await sendAnswerNow(db, { ...wholeCompany(stranger.id), answerId: held, now })).toBe(false);
    expect(await sendAnswerNow(db, { ...wholeCompany(company.id), answerId: held, now: minutesLater(1) })).toBe(true);
    expect(await claimMail(db, minutesLater(1))).toMatchObject({ to_address: email });
    expect(await takeBack(held, minutesLater(1))).toEqual({ ok: false, reason: "left" });
    await db.deleteFrom("outbox_mail").execute();
  });

  test("what is sent at once takes with it what was answered before, and leaves what comes after", async () => {
    const { id, token, email } = await insertLinkedApplication(db, { company_id: company.id });
    const seen = async (at: Date) => (await findMyApplication(db, { token, now: at }))?.status;
    await answer(id, "received", "in_review");
    const invited = await answer(id, "in_review", "invited", { at: minutesLater(1) });
    const hired = await answer(id, "invited", "hired", { at: minutesLater(2) });
    expect(await sendAnswerNow(db, { ...wholeCompany(company.id), answerId: invited, now: minutesLater(3) })).toBe(
      true,
    );
    expect(await seen(minutesLater(3))).toBe("invited");
    expect(await claimMail(db, minutesLater(3))).toMatchObject({ to_address: email });
    expect(await claimMail(db, minutesLater(3))).toMatchObject({ to_address: email });
    expect(await claimMail(db, minutesLater(3))).toBeUndefined();
    expect(await takeBack(hired)).toEqual({ ok: true });
    expect(await takeBack(invited)).toEqual({ ok: false, reason: "left" });
    await db.deleteFrom("outbox_mail").execute();
  });

  test("another company takes nothing back", async () => {
    const { id } = await insertApplication(db, { company_id: company.id });
    const held = await answer(id, "received", "declined");
    const theirs = { ...wholeCompany(stranger.id), accountId: kim.id, answerId: held, now };
    expect(await takeBackAnswer(db, theirs)).toEqual({ ok: false, reason: "notFound" });
    const batchId = (await findHeldAnswers(db, { applicationId: id, now }))[0]?.batch_id ?? "";
    expect(await findBatch(db, { ...wholeCompany(stranger.id), batchId })).toEqual([]);
    expect(await findBatch(db, { ...wholeCompany(company.id), batchId })).toMatchObject([
      { applicationId: id, to: "declined" },
    ]);
    await takeBack(held);
  });

  test("the seeker reads it when it has left, and not before", async () => {
    const { id, token, erase_on, answer_by } = await insertLinkedApplication(db, { company_id: company.id });
    await answer(id, "received", "invited");
    await answer(id, "invited", "declined", { at: minutesLater(5) });
    const seenAt = async (minutes: number) => {
      const seen = await findMyApplication(db, { token, now: minutesLater(minutes) });
      return [seen?.status, seen?.events.length, seen?.messages.length];
    };
    expect(await seenAt(9)).toEqual(["received", 0, 0]);
    expect(await seenAt(10)).toEqual(["invited", 1, 1]);
    expect(await seenAt(15)).toEqual(["declined", 2, 2]);
    const early = await findMyApplication(db, { token, now: minutesLater(9) });
    expect(early).toMatchObject({ eraseOn: erase_on, answerBy: answer_by });
    await db.deleteFrom("outbox_mail").execute();
  });

  test("who withdraws meanwhile gets no answer, and withdraws from the stage they saw", async () => {
    const { id, token, email } = await insertLinkedApplication(db, { company_id: company.id });
    const record = (await everythingOf(id)).record;
    const held = await answer(id, "received", "declined");
    expect(await withdrawApplication(db, { token, origin, now: minutesLater(2) })).toEqual({ ok: true });
    expect(await mailsTo(db, email)).toEqual([]);
    const after = await everythingOf(id);
    expect(after.record).toEqual(record);
    expect(after.application?.status).toBe("withdrawn");
    expect(after.events).toMatchObject([{ event: "withdrawn", from_status: "received" }]);
    await takeBack(held);
    expect((await everythingOf(id)).application?.status).toBe("withdrawn");
  });

  test("who is erased meanwhile gets no answer, and it does not count", async () => {
    const { id, token, email } = await insertLinkedApplication(db, { company_id: company.id });
    const { record } = await everythingOf(id);
    const held = await answer(id, "received", "declined");
    await eraseMyApplication(db, files, { token, config, now: minutesLater(2) });
    expect(await mailsTo(db, email)).toEqual([]);
    expect((await everythingOf(id)).record).toEqual(record);
    expect(await takeBack(held)).toEqual({ ok: false, reason: "notFound" });
  });

  test("who wrote meanwhile waits for the company when the answer is taken back", async () => {
    const { id, token } = await insertInvited();
    const held = await answer(id, "invited", "declined");
    const written = { token, text: "Czy mogę przyjść?", lang: "pl", formKey: "", origin } as const;
    await writeToCompany(db, files, { ...written, uploads: [], now: minutesLater(3) });
    expect(await takeBack(held)).toEqual({ ok: true });
    expect((await everythingOf(id)).application).toMatchObject({ seeker_from: null, clock_from: "2027-02-01" });
  });

  test("so does who refused the times meanwhile; who chose one has it, and waits for that day", async () => {
    const time = "2099-03-02T08:00:00.000Z";
    const [refuses, chooses] = [await insertInvited(), await insertInvited()];
    for (const { id } of [refuses, chooses]) await insertAppointment(db, { application_id: id });
    const held = [await answer(refuses.id, "invited", "declined"), await answer(chooses.id, "invited", "declined")];
    const act = { sequence: 1, config, now: minutesLater(3) };
    const word = { text: "tylko po 15", lang: "pl" } as const;
    expect(await refuseTimes(db, { ...act, token: refuses.token, word })).toEqual({ ok: true });
    expect(await chooseTime(db, { ...act, token: chooses.token, time })).toEqual({ ok: true });
    for (const one of held) expect(await takeBack(one)).toEqual({ ok: true });
    const company = { seeker_from: null, clock_from: "2027-02-01" };
    expect((await everythingOf(refuses.id)).application).toMatchObject(company);
    const nobody = { status: "invited", seeker_from: null, clock_from: null, answer_by: null };
    expect((await everythingOf(chooses.id)).application).toMatchObject(nobody);
  });

  /** It is their turn: the company has asked them something. */
  async function insertInvited() {
    const clock = { clock_from: null, answer_by: null, seeker_from: "2027-01-20" };
    return insertLinkedApplication(db, { company_id: company.id, status: "invited", ...clock });
  }

  test("times proposed in the very letter go with it, and so does the turn they gave", async () => {
    const { id, token, clock_from } = await insertLinkedApplication(db, { company_id: company.id });
    const before = await everythingOf(id);
    const times = ["2027-03-29T07:00:00.000Z", "2027-03-30T12:00:00.000Z"];
    const proposal = {
      ...{ kind: "talk" as const, times, minutes: 30, timeZone: "Europe/Berlin" },
      ...{ place: "Tor 2", videoUrl: null, contact: null },
    };
    const held = await answer(id, "received", "invited", { proposal });
    expect(await findMyAppointment(db, { applicationId: id, now: minutesLater(1) })).toBeNull();
    expect(await findMyAppointment(db, { applicationId: id, now: minutesLater(11) })).toMatchObject({ times });
    const seen = await findMyApplication(db, { token, now: minutesLater(1) });
    expect(seen).toMatchObject({ events: [], clockFrom: clock_from, seekerFrom: null });
    expect(await takeBack(held)).toEqual({ ok: true });
    expect(await everythingOf(id)).toEqual(before);
    expect(await db.selectFrom("appointment").select("id").where("application_id", "=", id).execute()).toEqual([]);
  });

  test("nobody closes what has an answer on its way; that somebody looks at it is none", async () => {
    const answered = await insertApplication(db, { company_id: company.id });
    const looked = await insertApplication(db, { company_id: company.id });
    await answer(answered.id, "received", "invited");
    await answer(looked.id, "received", "in_review");
    const close = (applicationId: string) =>
      closeUnanswered(db, { applicationId, by: "board", silent: "company", origin, now: minutesLater(1) });
    expect(await close(answered.id)).toEqual({ ok: false, reason: "answered" });
    expect(await close(looked.id)).toEqual({ ok: true });
    expect(await mailsTo(db, looked.email)).toMatchObject([{ kind: "application.closed" }]);
  });
});
