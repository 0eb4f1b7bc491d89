import { beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation } from "#app/domain/accounts/accept-invitation.server.ts";
import { createOperator } from "#app/domain/accounts/create-operator.server.ts";
import { signIn } from "#app/domain/accounts/sign-in/sign-in.server.ts";
import { inviteMember } from "#app/domain/accounts/team/invite-member.server.ts";
import { removeMember } from "#app/domain/accounts/team/remove-member.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertMember } from "#tests/support/factories.ts";
import { mailedToken, mailsTo } from "#tests/support/mail/mails.ts";

const now = new Date("2027-02-01T12:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const password = "drei Pferde im Regen";
const from = readConfig({}, "test");

describe.each(databases)("invitations on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = await insertAccount(db);
  let company: Awaited<ReturnType<typeof insertCompany>>;
  let email: string;
  beforeEach(async () => {
    company = await insertCompany(db);
    email = `new@${company.id}.example`;
  });

  const invite = (given: Partial<Parameters<typeof inviteMember>[1]> = {}) =>
    inviteMember(db, {
      companyId: company.id,
      email,
      role: "admin",
      lang: "pl",
      invitedBy: { accountId: officer.id, name: officer.name },
      from,
      now,
      ...given,
    });
  const accept = (token: string, at = now) =>
    acceptInvitation(db, { token, name: "Ewa Przykład", password, lang: "cs", from, now: at });

  test("an invited person sets name and password and can sign in", async () => {
    await invite();
    const accepted = await accept(await mailedToken(db, email));

    expect(accepted).toEqual({ ok: true, account: { id: expect.any(String), role: "employer" } });
    expect(await signIn(db, { email, password, lang: "cs", now })).toMatchObject({ ok: true });
    expect(await findTeam(db, company.id)).toMatchObject([{ name: "Ewa Przykład", role: "admin", pending: false }]);
  });

  test("the mail is in the chosen language", async () => {
    await invite();
    expect(await mailsTo(db, email)).toMatchObject([{ kind: "account.invitation", lang: "pl" }]);
  });

  test("an invitation works once", async () => {
    await invite();
    const token = await mailedToken(db, email);
    await accept(token);

    expect(await accept(token)).toEqual({ ok: false, link: "used" });
  });

  test("an invitation ends after seven days", async () => {
    await invite();
    expect(await accept(await mailedToken(db, email), later(7))).toEqual({ ok: false, link: "expired" });
  });

  test("inviting again ends the earlier link", async () => {
    await invite();
    const first = await mailedToken(db, email);
    await invite({ now: later(1) });

    expect(await accept(first, later(1))).toEqual({ ok: false, link: "expired" });
    expect(await accept(await mailedToken(db, email), later(1))).toMatchObject({ ok: true });
  });

  test("a weak password leaves the invitation open", async () => {
    await invite();
    const token = await mailedToken(db, email);
    const weak = { token, name: "Ewa", password: "Passwort123", lang: "de", from, now } as const;

    expect(await acceptInvitation(db, weak)).toEqual({ ok: false, password: "common" });
    expect(await accept(token)).toMatchObject({ ok: true });
  });

  test("a member is not invited again", async () => {
    const member = await insertMember(db, { company_id: company.id, password_hash: "x" });
    expect(await invite({ email: member.email.toUpperCase() })).toEqual({ ok: false, reason: "alreadyMember" });
  });

  test("another company's person and the office cannot be taken over", async () => {
    const other = await insertCompany(db);
    const taken = await insertMember(db, { company_id: other.id, password_hash: "x" });

    expect(await invite({ email: taken.email })).toEqual({ ok: true, accountId: taken.id });
    expect(await db.selectFrom("account").selectAll().where("id", "=", taken.id).executeTakeFirst()).toEqual(taken);
    expect(await invite({ email: officer.email })).toEqual({ ok: false, reason: "addressTaken" });
  });

  test("somebody who left can be invited again, here or elsewhere, with a new password", async () => {
    await insertMember(db, { company_id: company.id, password_hash: "x" });
    const left = await insertMember(db, { company_id: company.id, password_hash: "x" });
    await removeMember(db, { companyId: company.id, accountId: left.id, removedBy: officer.id, from, now });
    const other = await insertCompany(db);

    expect(await invite({ companyId: other.id, email: left.email })).toEqual({ ok: true, accountId: left.id });
    expect(await findTeam(db, other.id)).toMatchObject([{ accountId: left.id, pending: true }]);
  });

  test("a suspended company invites nobody, and its open links are dead", async () => {
    await invite();
    const token = await mailedToken(db, email);
    await db.updateTable("company").set({ suspended_at: now.toISOString() }).where("id", "=", company.id).execute();

    expect(await invite()).toEqual({ ok: false, reason: "companyNotFound" });
    expect(await accept(token)).toEqual({ ok: false, link: "unknown" });
  });

  test("an operator gets the link by mail and on the machine", async () => {
    const operator = `operator@${company.id}.example`;
    const created = await createOperator(db, { email: operator, config: from, now });
    const token = await mailedToken(db, operator);

    expect(created).toEqual({ ok: true, link: `${from.origin}/de/invitation/${token}` });
    expect(await accept(token)).toMatchObject({ ok: true, account: { role: "office" } });
    expect(await createOperator(db, { email: operator, config: from, now })).toMatchObject({ reason: "addressTaken" });
  });
});
