import { describe, expect, test } from "vitest";
import { askForAnswer } from "#app/domain/applications/clock/ask-for-answer.server.ts";
import { closeUnanswered } from "#app/domain/applications/clock/close-unanswered.server.ts";
import { findLateApplications } from "#app/domain/applications/clock/find-late-applications.server.ts";
import { runAnswerClock } from "#app/domain/applications/clock/run-answer-clock.server.ts";
import { runSeekersTurn } from "#app/domain/applications/clock/run-seekers-turn.server.ts";
import { saveSpans } from "#app/domain/applications/clock/save-spans.server.ts";
import { usualSpans } from "#app/domain/applications/clock/spans.ts";
import { giveTurnToSeeker } from "#app/domain/applications/clock/turn.server.ts";
import { config, mailsTo, origin, statusOf } from "#tests/support/applications.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertApplication, insertCompany, insertMember } from "#tests/support/factories.ts";

const at = (day: string) => new Date(`${day}T06:15:00Z`);
const promised = { clock_from: "2027-02-01", answer_by: "2027-02-15" } as const;

describe.each(databases)("what somebody was told on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = { accountId: (await insertAccount(db)).id };
  const set = (spans: Partial<typeof usualSpans>) =>
    saveSpans(db, { spans: { ...usualSpans, ...spans }, officer, now: at("2027-02-23") });
  const waiting = async () => {
    const company = await insertCompany(db);
    const admin = await insertMember(db, { company_id: company.id, password_hash: "x" });
    return { company, admin, application: await insertApplication(db, { company_id: company.id, ...promised }) };
  };

  test("holds when the office shortens the spans: a company has its announced days", async () => {
    const { company, application } = await waiting();
    await runAnswerClock(db, { config, now: at("2027-02-22") });
    await set({ announceBefore: 1, officeMayClose: 16, boardCloses: 16 });

    const now = at("2027-02-26");
    await runAnswerClock(db, { config, now });
    expect(await findLateApplications(db, { now, companyId: company.id })).toMatchObject([
      { mayCloseFrom: "2027-03-01", mayClose: false },
    ]);
    expect((await statusOf(db, application.id)).status).toBe("received");
    await runAnswerClock(db, { config, now: at("2027-03-01") });
    expect((await statusOf(db, application.id)).status).toBe("closed");
    await set({});
  });

  test("and whoever applied has the days that their reminder named", async () => {
    const { application } = await waiting();
    await giveTurnToSeeker(db, { applicationId: application.id, now: at("2027-02-01") });
    await runSeekersTurn(db, { config, now: at("2027-02-06") });
    await set({ seekerReminded: 3, seekerCloses: 7 });
    await runSeekersTurn(db, { config, now: at("2027-02-21") });
    expect((await statusOf(db, application.id)).status).toBe("received");
    await runSeekersTurn(db, { config, now: at("2027-02-22") });
    expect((await statusOf(db, application.id)).status).toBe("closed");
    await set({});
  });

  test("nobody is closed for the silence of the other side", async () => {
    const { application } = await waiting();
    const closing = { applicationId: application.id, by: "board", origin, now: at("2027-02-06") } as const;
    expect(await closeUnanswered(db, { ...closing, silent: "seeker" })).toEqual({ ok: false, reason: "answered" });
    await giveTurnToSeeker(db, { applicationId: application.id, now: at("2027-02-01") });
    expect(await closeUnanswered(db, { ...closing, silent: "company" })).toEqual({ ok: false, reason: "answered" });
    expect((await statusOf(db, application.id)).status).toBe("received");
  });

  test("two officers who press at the same moment remind once", async () => {
    const { company, admin } = await waiting();
    const asked = { companyId: company.id, officer, origin, now: at("2027-02-16") };
    const results = await Promise.all([askForAnswer(db, asked), askForAnswer(db, asked)]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await mailsTo(db, admin.email)).toHaveLength(1);
  });
});
