import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { runAnswerClock } from "#app/domain/applications/clock/run-answer-clock.server.ts";
import { runSeekersTurn } from "#app/domain/applications/clock/run-seekers-turn.server.ts";
import { giveTurnToCompany, giveTurnToSeeker, restTurn } from "#app/domain/applications/clock/turn.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { eventsOf, mailsTo, origin, statusOf } from "#tests/support/applications.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertCompany, insertMember } from "#tests/support/factories.ts";

const config = readConfig({ APP_ORIGIN: origin }, "test");
const at = (day: string, time = "06:45") => new Date(`${day}T${time}:00Z`);

describe.each(databases)("the seeker's turn on %s", async (url) => {
  const db = await freshDatabase(url);

  /** Asked on Monday, 1 March 2027; the clocks change on the 28th. */
  async function asked(given: Parameters<typeof insertApplication>[1] = {}, day = "2027-03-01") {
    const company = await insertCompany(db);
    const admin = await insertMember(db, { company_id: company.id, password_hash: "x" });
    const application = await insertApplication(db, { company_id: company.id, lang: "pl", ...given });
    await giveTurnToSeeker(db, { applicationId: application.id, now: at(day, "09:00") });
    return { company, admin, application };
  }

  const run = (day: string, time?: string) => runSeekersTurn(db, { config, now: at(day, time) });
  const kindsTo = async (address: string) => (await mailsTo(db, address)).map(({ kind }) => kind);

  test("reminds after five days and closes kindly after twenty-one, each once", async () => {
    const { company, admin, application } = await asked();
    await run("2027-03-05", "20:45");
    expect(await kindsTo(application.email)).toEqual([]);
    await run("2027-03-06");
    await run("2027-03-06", "20:45");
    expect(await kindsTo(application.email)).toEqual(["application.reminded"]);
    await run("2027-03-21", "20:45");
    expect((await statusOf(db, application.id)).status).toBe("received");

    await run("2027-03-22");
    await run("2027-03-22");
    expect(await statusOf(db, application.id)).toEqual({ status: "closed", eraseOn: "2027-09-22" });
    expect(await eventsOf(db, application.id)).toEqual([
      { event: "status", actor: "system", accountId: null, from: "received", to: "closed" },
    ]);
    const mails = await mailsTo(db, application.email);
    expect(mails.map(({ kind, lang }) => [kind, lang])).toEqual([
      ["application.reminded", "pl"],
      ["application.closed", "pl"],
    ]);
    const [told, ...more] = await mailsTo(db, admin.email);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ kind: "application.unreplied" });
    expect(told?.text).toContain(application.number);
    expect(told?.text).not.toContain(application.name);

    expect(mails.every(({ text }) => text.includes(application.number))).toBe(true);

    const letters = await db
      .selectFrom("application_message")
      .select(["author", "lang"])
      .where("application_id", "=", application.id)
      .execute();
    expect(letters).toEqual([{ author: "system", lang: "pl" }]);
    const answers = await db
      .selectFrom("company_answer")
      .select("given_by")
      .where("company_id", "=", company.id)
      .execute();
    expect(answers).toEqual([{ given_by: "employer" }]);
  });

  test("names the last day on which an answer comes in time", async () => {
    const { application } = await asked({ lang: "de" });
    await run("2027-03-06");
    const [mail] = await mailsTo(db, application.email);
    expect(mail?.text).toContain("21.\u00a0März 2027");
  });

  test("who answers is left in peace, and another question has days of its own", async () => {
    const { application } = await asked();
    const { id: applicationId } = application;
    await giveTurnToCompany(db, { applicationId, now: at("2027-03-05") });
    await run("2027-03-06");
    expect(await kindsTo(application.email)).toEqual([]);
    await giveTurnToSeeker(db, { applicationId, now: at("2027-03-10") });
    await run("2027-03-14");
    expect(await kindsTo(application.email)).toEqual([]);
    await run("2027-03-15");
    await run("2027-03-30");
    expect(await kindsTo(application.email)).toEqual(["application.reminded"]);
    await run("2027-03-31");
    expect((await statusOf(db, applicationId)).status).toBe("closed");
  });

  test("nobody is reminded while both wait for an agreed day, after the end, or for a company that is barred", async () => {
    const { application: resting } = await asked();
    await restTurn(db, { applicationId: resting.id });
    const { application: withdrawn } = await asked({ status: "withdrawn" });
    const { application: barred, company } = await asked();
    await db
      .updateTable("company")
      .set({ suspended_at: "2027-03-02T08:00:00Z" })
      .where("id", "=", company.id)
      .execute();
    await run("2027-03-06");
    await run("2027-03-22");
    for (const { email } of [resting, withdrawn, barred]) expect(await kindsTo(email)).toEqual([]);
  });

  test("the company's clock stands still meanwhile", async () => {
    const { admin } = await asked({ clock_from: "2027-02-22", answer_by: "2027-03-08" });
    for (const day of ["2027-03-08", "2027-03-15"]) await runAnswerClock(db, { config, now: at(day) });
    expect(await kindsTo(admin.email)).toEqual([]);
  });

  test("a process that dies anywhere loses and doubles nothing", async () => {
    const { admin, application } = await asked({}, "2027-03-02");
    for (const day of ["2027-03-07", "2027-03-23"]) {
      for (let statements = 1; statements < 40; statements += 1) await cutOff(db, at(day), statements);
      await run(day);
    }
    expect(await kindsTo(application.email)).toEqual(["application.reminded", "application.closed"]);
    expect(await kindsTo(admin.email)).toEqual(["application.unreplied"]);
    expect(await eventsOf(db, application.id)).toHaveLength(1);
  });
});

/** The job as it runs when the process dies after so many statements. */
async function cutOff(db: Db, now: Date, statements: number) {
  let left = statements;
  const dying = db.withPlugin({
    transformQuery: ({ node }) => {
      left -= 1;
      if (left < 0) throw new Error("killed");
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  await runSeekersTurn(dying, { config, now }).catch(() => undefined);
}
