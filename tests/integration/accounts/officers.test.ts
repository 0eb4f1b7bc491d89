import { beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation } from "#app/domain/accounts/accept-invitation.server.ts";
import { mailOffice } from "#app/domain/accounts/mail-office.server.ts";
import { changeOfficerRole } from "#app/domain/accounts/officers/change-officer-role.server.ts";
import { findHeadNames, findOfficers } from "#app/domain/accounts/officers/find-officers.server.ts";
import { inviteOfficer } from "#app/domain/accounts/officers/invite-officer.server.ts";
import { removeOfficer } from "#app/domain/accounts/officers/remove-officer.server.ts";
import { readViewer } from "#app/domain/accounts/sessions.server.ts";
import { recordSignIn } from "#app/domain/accounts/sign-in/record-sign-in.server.ts";
import * as invitationPage from "#app/routes/office/people/officer-invitation.tsx";
import * as removalPage from "#app/routes/office/people/officer-removal.tsx";
import * as rolePage from "#app/routes/office/people/officer-role.tsx";
import * as officersPage from "#app/routes/office/people/officers.tsx";
import * as resentPage from "#app/routes/office/people/resent-officer-invitation.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertMember } from "#tests/support/factories.ts";
import { mailedToken, mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const password = "drei Pferde im Regen";
const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the office's own accounts on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now: () => now });
  const from = context.config;
  let head: Awaited<ReturnType<typeof insertAccount>>;
  beforeEach(async () => {
    await db.updateTable("account").set({ disabled_at: now.toISOString(), password_hash: null }).execute();
    await db.deleteFrom("audit").execute();
    head = await insertAccount(db, { name: "Hanna Haupt", password_hash: "x" });
  });
  const other = (given: object = {}) => insertAccount(db, { password_hash: "x", ...given });
  const invite = (email: string, role: "all" | "review" = "review") =>
    inviteOfficer(db, { email, role, lang: "pl", invitedBy: { accountId: head.id, name: head.name }, from, now });
  const change = (accountId: string, role: "all" | "review") =>
    changeOfficerRole(db, { accountId, role, changedBy: head.id, now });
  const remove = (accountId: string) => removeOfficer(db, { accountId, removedBy: head.id, now });
  const deeds = async () =>
    (await db.selectFrom("audit").select(["action", "account_id", "subject_id"]).orderBy("id").execute()).map(
      ({ action, account_id, subject_id }) => [action, account_id, subject_id],
    );

  test("are listed with role, last sign-in and second factor; whoever has left is not", async () => {
    await other({ name: "Weg", disabled_at: now.toISOString() });
    const resi = await other({ name: "Resi", office_role: "review" });
    await other({ name: "Aaron", password_hash: null });
    await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash: "x" });
    const passkey = { id: "key-of-resi", name: "Telefon", public_key: "x", counter: 0, transports: "" };
    await db
      .insertInto("passkey")
      .values({ ...passkey, account_id: resi.id, created_at: now.toISOString(), last_used_at: null })
      .execute();
    for (const day of ["2027-01-03", "2027-01-09", "2027-01-05"])
      await recordSignIn(db, { accountId: resi.id, lang: "de", now: new Date(`${day}T08:00:00Z`) });

    const listed = await findOfficers(db);
    expect(
      listed.map(({ name, role, signedInAt, hasFactor, pending }) => [name, role, signedInAt, hasFactor, pending]),
    ).toEqual([
      ["Hanna Haupt", "all", null, false, false],
      ["Resi", "review", "2027-01-09T08:00:00.000Z", true, false],
      ["Aaron", "all", null, false, true],
    ]);
    expect(await findHeadNames(db)).toEqual(["Hanna Haupt"]);
  });

  test("are invited by mail, and may do then what the invitation says", async () => {
    const invited = await invite("Neu@Office.example");
    if (!invited.ok) throw new Error(invited.reason);
    const token = await mailedToken(db, "neu@office.example");
    const accepted = await acceptInvitation(db, { token, name: "Nele Neu", password, lang: "pl", from, now });
    expect(accepted).toMatchObject({ ok: true, account: { id: invited.accountId, role: "office" } });
    const cookie = await sessionCookie(db, invited.accountId);
    expect(await readViewer(context, get("/pl", { cookie }))).toMatchObject({ role: "office", officeRole: "review" });
    expect(await invite("neu@office.example")).toEqual({ ok: false, reason: "alreadyOfficer" });
    expect((await deeds())[0]).toEqual(["account.invited", head.id, invited.accountId]);
  });

  test("are invited again with what the last invitation says; a member of a company is not", async () => {
    await invite("neu2@office.example", "all");
    const early = await mailedToken(db, "neu2@office.example");
    await invite("neu2@office.example", "review");
    expect(await acceptInvitation(db, { token: early, name: "Nele", password, lang: "pl", from, now })).toMatchObject({
      ok: false,
    });
    expect((await findOfficers(db)).find(({ email }) => email === "neu2@office.example")?.role).toBe("review");
    const anna = await insertMember(db, { company_id: (await insertCompany(db)).id });
    expect(await invite(anna.email)).toEqual({ ok: false, reason: "addressTaken" });
  });

  test("change their role at once, and it is written down", async () => {
    const second = await other();
    const cookie = await sessionCookie(db, second.id);
    expect(await change(second.id, "all")).toEqual({ ok: true });
    expect(await deeds()).toEqual([]);
    expect(await change(second.id, "review")).toEqual({ ok: true });
    expect(await readViewer(context, get("/pl", { cookie }))).toMatchObject({ officeRole: "review" });
    expect(await deeds()).toEqual([["officer.made_review", head.id, second.id]]);
  });

  test("keep the last who may do all: an invitation, a reviewer and who has left are no other", async () => {
    await other({ password_hash: null });
    await other({ office_role: "review" });
    await other({ disabled_at: now.toISOString(), password_hash: null });
    expect(await change(head.id, "review")).toEqual({ ok: false, reason: "lastHead" });
    expect(await remove(head.id)).toEqual({ ok: false, reason: "lastHead" });
    expect(await change("nobody", "all")).toEqual({ ok: false, reason: "notFound" });

    await other();
    expect(await change(head.id, "review")).toEqual({ ok: true });
  });

  test("of two who step down at once one stays", async () => {
    const second = await other();
    const answers = await Promise.all([change(head.id, "review"), remove(second.id)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await findHeadNames(db)).toHaveLength(1);
  });

  test("end at once: no session, no link, and whoever comes back begins anew", async () => {
    const second = await other({ name: "Geht Bald", email: "geht@office.example" });
    const cookie = await sessionCookie(db, second.id);
    expect(await remove(second.id)).toEqual({ ok: true });
    expect(await readViewer(context, get("/pl", { cookie }))).toBeNull();
    expect((await findOfficers(db)).map(({ accountId }) => accountId)).toEqual([head.id]);
    expect(await deeds()).toEqual([["officer.removed", head.id, second.id]]);

    expect(await invite("geht@office.example")).toMatchObject({ ok: true, accountId: second.id });
    expect((await findOfficers(db))[1]).toMatchObject({ accountId: second.id, role: "review", pending: true });
  });

  test("hear of what they may see to, and of nothing else", async () => {
    const reviewer = await other({ office_role: "review" });
    const contentIn = () => ({ subject: "Neues", blocks: [{ paragraph: "Neues" }] });
    const heard = async (about: "listings" | "admissions") => {
      await db.deleteFrom("outbox_mail").execute();
      await mailOffice(db, { kind: "office.testMail", about, contentIn, config: context.config, now });
      return [(await mailsTo(db, head.email)).length, (await mailsTo(db, reviewer.email)).length];
    };
    expect(await heard("listings")).toEqual([1, 1]);
    expect(await heard("admissions")).toEqual([1, 0]);
  });

  describe("on their pages", () => {
    type Sent = { route: { action: typeof rolePage.action | typeof invitationPage.action | typeof resentPage.action } };
    const send = async ({ route }: Sent, fields: Record<string, string>, accountId = "", by = head.id) => {
      const request = post("/de/office/people", fields, { cookie: await sessionCookie(db, by) });
      return route.action({ request, params: { lang: "de", accountId }, context }).catch((thrown: unknown) => thrown);
    };
    const to = (answer: unknown) => (answer as Response).headers.get("Location");

    test("a bad invitation keeps what was typed, a good one leads to the list", async () => {
      const bad = { email: "kein-adresse", role: "all", lang: "cs" };
      expect(await send({ route: invitationPage }, bad)).toMatchObject({
        init: { status: 422 },
        data: { form: { typed: bad, errors: { email: [expect.anything()] } } },
      });
      expect(await send({ route: invitationPage }, { ...bad, email: head.email })).toMatchObject({
        data: { form: { errors: { email: [{ key: "officers:errors.alreadyOfficer" }] } } },
      });
      const good = { email: "gut@office.example", role: "review", lang: "cs" };
      expect(to(await send({ route: invitationPage }, good))).toBe("/de/office/people?done=invited");
      expect(await send({ route: invitationPage }, { ...good, role: "boss" })).toMatchObject({ init: { status: 422 } });
    });

    test("an invitation is sent again in its language", async () => {
      const invited = await invite("nochmal@office.example");
      if (!invited.ok) throw new Error(invited.reason);
      expect(to(await send({ route: resentPage }, {}, invited.accountId))).toBe("/de/office/people?done=invited");
      const mails = await mailsTo(db, "nochmal@office.example");
      expect(mails.map(({ lang }) => lang)).toEqual(["pl", "pl"]);
      expect(await send({ route: resentPage }, {}, "nobody")).toMatchObject({ status: 404 });
    });

    test("whoever takes rights from themselves goes on where they still may", async () => {
      expect(await send({ route: rolePage }, { role: "review" }, head.id)).toMatchObject({
        data: { form: { errors: { role: [{ key: "officers:errors.lastHead" }] } } },
      });
      const second = await other();
      expect(to(await send({ route: rolePage }, { role: "review" }, second.id))).toBe(
        "/de/office/people?done=roleChanged",
      );
      await change(second.id, "all");
      expect(to(await send({ route: rolePage }, { role: "review" }, head.id))).toBe("/de/office");
      expect(await send({ route: rolePage }, { role: "all" }, head.id)).toMatchObject({ status: 403 });
    });

    test("the last one is not removed, another is, and oneself is signed out", async () => {
      const sendRemoval = (accountId: string) =>
        send({ route: removalPage as unknown as Sent["route"] }, {}, accountId);
      expect(await sendRemoval(head.id)).toMatchObject({ init: { status: 422 } });
      const [second] = [await other(), await other()];
      expect(to(await sendRemoval(second.id))).toBe("/de/office/people?done=removed");
      expect(to(await sendRemoval(head.id))).toBe("/de/sign-in");
      const request = get("/de/office/people", { cookie: await sessionCookie(db, head.id) });
      const answer = await officersPage
        .loader({ request, params: { lang: "de" }, context })
        .catch((thrown: unknown) => thrown);
      expect(to(answer)).toContain("/de/sign-in");
    });
  });
});
