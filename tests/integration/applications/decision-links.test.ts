import { beforeEach, describe, expect, test } from "vitest";
import { findMyAppointment } from "#app/domain/applications/appointments/find-my-appointment.server.ts";
import { forgetDecisionLinks } from "#app/domain/applications/decision-links/forget-decision-links.server.ts";
import { issueDecisionLinks } from "#app/domain/applications/decision-links/issue-decision-links.server.ts";
import { mailCompany } from "#app/domain/applications/mail-company.server.ts";
import { withdrawApplication } from "#app/domain/applications/withdraw-application.server.ts";
import { paths } from "#app/paths.ts";
import { action, loader } from "#app/routes/employer/letters/decide.tsx";
import { insertLinkedApplication, mailsTo, now, origin, statusOf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";

const day = 86_400_000;

describe.each(databases)("a link in a mail to a company on %s", async (url) => {
  const db = await freshDatabase(url);
  const company = await insertCompany(db);
  const listing = await insertListing(db, { company_id: company.id });
  const bea = await insertMember(db, { company_id: company.id, password_hash: "x", memberRole: "member" });
  let application: Awaited<ReturnType<typeof insertLinkedApplication>>;
  let links: Awaited<ReturnType<typeof issueDecisionLinks>>;
  beforeEach(async () => {
    application = await insertLinkedApplication(db, {
      ...{ company_id: company.id, listing_id: listing.id, clock_from: "2027-02-01", answer_by: "2027-02-15" },
    });
    links = await issueDecisionLinks(db, { applicationId: application.id, accountId: bea.id, status: "received", now });
  });
  const tokenOf = (to: string) => links.find((link) => link.to === to)?.token ?? "";
  const asked = (token: string, at = now) => ({ params: { lang: "de", token }, context: testContext(db, { now: at }) });
  const open = (token: string, at = now) =>
    loader({ request: get(paths.decide("de", token)), ...asked(token, at) }) as Promise<{
      data: { link: { over: string | null; way: { state: string } | null } | null };
    }>;
  const send = (token: string, fields: Record<string, string>, at = now) =>
    action({ request: post(paths.decide("de", token), fields), ...asked(token, at) });
  const status = async () => (await statusOf(db, application.id)).status;

  test("does nothing by being opened, and answers once by its button", async () => {
    const token = tokenOf("declined");
    for (let times = 0; times < 3; times += 1) expect((await open(token)).data.link?.over).toBeNull();
    expect(await status()).toBe("received");

    await Promise.all([send(token, { text: "Leider nein." }), send(token, { text: "Leider nein." })]);
    expect(await status()).toBe("declined");
    const mails = (await mailsTo(db, application.email)).filter(({ kind }) => kind === "application.message");
    expect(mails).toHaveLength(1);
    expect((await open(token)).data.link).toMatchObject({ over: "used", way: { state: "held" } });
    expect((await open(tokenOf("invited"))).data.link).toMatchObject({ over: "meanwhile", way: null });
    await send(tokenOf("invited"), { text: "Kommen Sie!" });
    expect(await status()).toBe("declined");
  });

  test("invites with times to choose from, which are there once the letter has left", async () => {
    const token = tokenOf("invited");
    const typed = { text: "Kommen Sie!", "times[0].day": "2027-03-03", "times[0].time": "25 Uhr", place: "Tor 2" };
    expect(await send(token, typed)).toMatchObject({ init: { status: 422 } });
    expect(await status()).toBe("received");
    await send(token, { ...typed, "times[0].time": "10", "times[1].day": "4.3.2027", "times[1].time": "14:30" });
    expect((await open(token)).data.link).toMatchObject({ way: { state: "held" }, times: null });
    const [letter] = (await mailsTo(db, application.email)).filter(({ kind }) => kind === "application.message");
    expect(letter?.text).toContain("14:30");
    const asked = (minutes: number) => ({
      applicationId: application.id,
      now: new Date(now.getTime() + minutes * 60_000),
    });
    expect(await findMyAppointment(db, asked(9))).toBeNull();
    expect(await findMyAppointment(db, asked(11))).toMatchObject({
      ...{ state: "proposed", place: "Tor 2", times: ["2027-03-03T09:00:00.000Z", "2027-03-04T13:30:00.000Z"] },
    });
    const turn = db.selectFrom("application").select(["clock_from", "seeker_from"]).where("id", "=", application.id);
    expect(await turn.executeTakeFirst()).toEqual({ clock_from: null, seeker_from: "2027-02-01" });
  });

  test("takes its own answer back while that has not left, and not after", async () => {
    const token = tokenOf("declined");
    await send(token, { text: "Leider nein." });
    await send(token, { deed: "take_back" }, new Date(now.getTime() + 9 * 60_000));
    expect(await status()).toBe("received");
    expect((await open(token)).data.link).toMatchObject({ over: "used", way: { state: "takenBack" } });

    const other = tokenOf("invited");
    await send(other, { text: "Kommen Sie!" });
    const late = new Date(now.getTime() + 11 * 60_000);
    expect(await send(other, { deed: "take_back" }, late)).toMatchObject({ status: 303 });
    expect(await status()).toBe("invited");
  });

  test("asks for a letter, and keeps what was typed", async () => {
    expect(await send(tokenOf("declined"), { text: "", reason: "pay" })).toMatchObject({
      ...{ init: { status: 422 }, data: { form: { typed: { reason: "pay" } } } },
    });
    expect(await status()).toBe("received");
  });

  test("keeps the letter of whoever was slower, but shows none to who clicks twice", async () => {
    const letter = { text: "Mein eigener Brief." };
    await send(tokenOf("declined"), { text: "Leider nein." });
    expect(await send(tokenOf("invited"), letter)).toMatchObject({
      ...{ init: { status: 409 }, data: { form: { typed: letter } } },
    });
    expect(await send(tokenOf("declined"), { text: "Leider nein." })).toMatchObject({ status: 303 });
    await send(tokenOf("declined"), { deed: "take_back" });
    const expired = new Date(now.getTime() + 14 * day);
    expect(await send(tokenOf("invited"), letter, expired)).toMatchObject({ init: { status: 409 } });
    expect(await status()).toBe("received");
  });

  test("ends after fourteen days, and when the person withdraws", async () => {
    const [before, after] = [new Date(now.getTime() + 14 * day - 1), new Date(now.getTime() + 14 * day)];
    expect((await open(tokenOf("declined"), before)).data.link?.over).toBeNull();
    expect((await open(tokenOf("declined"), after)).data.link?.over).toBe("expired");
    await send(tokenOf("declined"), { text: "Nein." }, after);
    expect(await status()).toBe("received");

    await withdrawApplication(db, { token: application.token, origin, now });
    expect((await open(tokenOf("declined"))).data.link?.over).toBe("meanwhile");
    await send(tokenOf("declined"), { text: "Nein." });
    expect(await status()).toBe("withdrawn");
  });

  test.each([
    ["reads only", async () => db.updateTable("membership").set({ role: "reader" }).execute()],
    ["has left", async () => db.deleteFrom("membership").execute()],
    ["sees other listings only", async () => db.updateTable("membership").set({ limited: 1 }).execute()],
    [
      "has left and is back, invited or at work",
      async () =>
        db
          .updateTable("membership")
          .set({ created_at: new Date(now.getTime() + 1).toISOString() })
          .execute(),
    ],
    ["is disabled", async () => db.updateTable("account").set({ disabled_at: now.toISOString() }).execute()],
    [
      "is of a suspended company",
      async () => db.updateTable("company").set({ suspended_at: now.toISOString() }).execute(),
    ],
  ])("is worth nothing to whoever %s", async (_, change) => {
    const before = await db.selectFrom("membership").selectAll().execute();
    await change();
    const token = tokenOf("declined");
    expect((await open(token)).data.link).toBeNull();
    await send(token, { text: "Nein." });
    expect(await status()).toBe("received");

    await db.deleteFrom("membership").execute();
    await db.insertInto("membership").values(before).execute();
    await db.updateTable("account").set({ disabled_at: null }).execute();
    await db.updateTable("company").set({ suspended_at: null }).execute();
  });

  test("stands in the mail of who may decide, and of nobody else", async () => {
    const reader = await insertMember(db, { company_id: company.id, password_hash: "x", memberRole: "reader" });
    const at = { companyId: company.id, companyEmail: "office@example.org", listingId: listing.id };
    const titled = { kind: "job", titleDe: "Koch", titlePl: null, titleCs: null } as const;
    const names = { occupationDe: "Koch", occupationPl: "kucharz", occupationCs: "kuchař" };
    await mailCompany(db, {
      ...{ what: "submitted", applicationId: application.id, number: application.number, answerBy: "2027-02-15" },
      ...{ listing: { ...at, ...titled, ...names }, origin, now },
    });
    const textTo = async (email: string) => (await mailsTo(db, email)).map(({ text }) => text).join();
    expect((await textTo(bea.email)).match(/\/decide\//g)).toHaveLength(2);
    expect(await textTo(reader.email)).not.toContain("/decide/");
    expect(await textTo(reader.email)).toContain(application.number);
  });

  test("says for a month why it does not work, then it is forgotten", async () => {
    await forgetDecisionLinks(db, { now: new Date(now.getTime() + 44 * day) });
    expect((await open(tokenOf("declined"))).data.link).not.toBeNull();
    await forgetDecisionLinks(db, { now: new Date(now.getTime() + 44 * day + 1) });
    expect((await open(tokenOf("declined"))).data.link).toBeNull();
  });
});
