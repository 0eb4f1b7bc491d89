import { beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation } from "#app/domain/accounts/accept-invitation.server.ts";
import { deleteOldTokens, findToken, issueToken } from "#app/domain/accounts/account-tokens.server.ts";
import { hashPassword } from "#app/domain/accounts/password/password.server.ts";
import { requestReset } from "#app/domain/accounts/password/request-reset.server.ts";
import { resetPassword } from "#app/domain/accounts/password/reset-password.server.ts";
import { signIn } from "#app/domain/accounts/sign-in/sign-in.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertMember } from "#tests/support/factories.ts";
import { mailedToken, mailsTo } from "#tests/support/mail/mails.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60 * 1000);
const from = readConfig({}, "test");
const oldPassword = "vier Hunde im Schnee";
const newPassword = "drei Pferde im Regen";
const oldHash = await hashPassword(oldPassword);

describe.each(databases)("a new password on %s", async (url) => {
  const db = await freshDatabase(url);
  let account: Awaited<ReturnType<typeof insertMember>>;
  beforeEach(async () => {
    account = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash: oldHash });
  });

  const request = (email = account.email, at = now) => requestReset(db, { email, from, now: at });
  const reset = (token: string, at = now, password = newPassword) =>
    resetPassword(db, { token, password, lang: "de", from, now: at });
  const canSignIn = async (password: string) =>
    (await signIn(db, { email: account.email, password, lang: "de", now })).ok;

  test("replaces the old one", async () => {
    await request(account.email.toUpperCase());
    expect(await reset(await mailedToken(db, account.email))).toMatchObject({ ok: true });
    expect(await canSignIn(newPassword)).toBe(true);
    expect(await canSignIn(oldPassword)).toBe(false);
  });

  test("ends every session and is told by mail", async () => {
    await sessionCookie(db, account.id);
    await request();
    await reset(await mailedToken(db, account.email));

    expect(await db.selectFrom("session").selectAll().where("account_id", "=", account.id).execute()).toEqual([]);
    expect((await mailsTo(db, account.email)).map(({ kind }) => kind)).toEqual(["account.reset", "account.changed"]);
  });

  test("ends an invitation that is still open, for it would set another password", async () => {
    const invitation = await issueToken(db, { accountId: account.id, purpose: "invitation", now });
    await request();
    await reset(await mailedToken(db, account.email));

    const accepted = {
      token: invitation,
      name: "Ewa",
      password: "fünf Boote auf dem See",
      lang: "de",
      from,
      now,
    } as const;
    expect(await acceptInvitation(db, accepted)).toEqual({ ok: false, link: "expired" });
    expect(await canSignIn(newPassword)).toBe(true);
  });

  test("asked for, it leaves an open invitation as it is", async () => {
    const invitation = await issueToken(db, { accountId: account.id, purpose: "invitation", now });
    await request();

    expect(await findToken(db, { token: invitation, purpose: "invitation", now })).toMatchObject({ state: "valid" });
  });

  test("asked for too often, it sends another link only when none in the mailbox works", async () => {
    const often = (minutes: number) =>
      requestReset(db, { email: account.email, from, now: later(minutes), often: true });
    await often(0);
    await often(29);
    expect(await mailsTo(db, account.email)).toHaveLength(1);
    await often(31);
    expect(await mailsTo(db, account.email)).toHaveLength(2);
  });

  test("needs a link that was not used", async () => {
    await request();
    const token = await mailedToken(db, account.email);
    await reset(token);

    expect(await reset(token)).toEqual({ ok: false, link: "used" });
  });

  test("is set once when two forms are sent at the same time", async () => {
    await request();
    const token = await mailedToken(db, account.email);
    const results = await Promise.all([reset(token), reset(token)]);

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("needs a link younger than half an hour", async () => {
    await request();
    const token = await mailedToken(db, account.email);

    expect(await reset(token, later(30))).toEqual({ ok: false, link: "expired" });
    expect(await reset(token, later(29))).toMatchObject({ ok: true });
  });

  test("needs the newest link", async () => {
    await request();
    const first = await mailedToken(db, account.email);
    await request(account.email, later(1));

    expect(await reset(first, later(1))).toEqual({ ok: false, link: "expired" });
  });

  test("is not made of the company's name", async () => {
    await request();
    const token = await mailedToken(db, account.email);

    expect(await reset(token, now, "MusterMetallbau2027")).toEqual({ ok: false, password: "ownWords" });
  });

  test("cannot be had with an invitation's link, nor the other way round", async () => {
    await request();
    const token = await mailedToken(db, account.email);

    expect(await acceptInvitation(db, { token, name: "Ewa", password: newPassword, lang: "de", from, now })).toEqual({
      ok: false,
      link: "unknown",
    });
  });

  test("who has not accepted the invitation gets it again instead", async () => {
    const pending = await insertAccount(db);
    await request(pending.email);

    expect((await mailsTo(db, pending.email)).map(({ kind }) => kind)).toEqual(["account.invitation"]);
  });

  test("unknown and closed accounts get no mail", async () => {
    const closed = await insertAccount(db, { password_hash: oldHash, disabled_at: now.toISOString() });
    await request(closed.email);
    await request("nobody@elsewhere.example");

    expect(await mailsTo(db, closed.email)).toEqual([]);
    expect(await mailsTo(db, "nobody@elsewhere.example")).toEqual([]);
  });

  test("the store forgets links a month after their end", async () => {
    await request();
    await deleteOldTokens(db, later(32 * 24 * 60));

    expect(await db.selectFrom("account_token").selectAll().where("account_id", "=", account.id).execute()).toEqual([]);
  });
});
