import { beforeEach, describe, expect, test } from "vitest";
import { issueToken } from "#app/domain/accounts/account-tokens.server.ts";
import { findSessions } from "#app/domain/accounts/own/find-sessions.server.ts";
import { hashPassword, verifyPassword } from "#app/domain/accounts/password/password.server.ts";
import { readViewer } from "#app/domain/accounts/sessions.server.ts";
import * as address from "#app/routes/account/address.tsx";
import * as confirmAddress from "#app/routes/account/confirm-address.tsx";
import * as passwordPage from "#app/routes/account/password.tsx";
import * as profile from "#app/routes/account/profile.tsx";
import * as resetPassword from "#app/routes/account/reset-password.tsx";
import * as sessionEnding from "#app/routes/account/session-ending.ts";
import * as signIn from "#app/routes/account/sign-in.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertMember } from "#tests/support/factories.ts";
import { mailedToken, mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const password = "drei Pferde im Regen";
const password_hash = await hashPassword(password);
const params = { lang: "pl" };

describe.each(databases)("one's own account on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db);
  let account: Awaited<ReturnType<typeof insertMember>>;
  let cookie: string;
  beforeEach(async () => {
    account = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash });
    cookie = await sessionCookie(db, account.id);
  });

  type Route = { action: (asked: never) => Promise<unknown> };
  const send = (route: Route, fields: Record<string, string>, more: object = {}) =>
    route.action({
      request: post("/pl/account", fields, { cookie }),
      params: { ...params, ...more },
      context,
    } as never);
  const stored = () => db.selectFrom("account").selectAll().where("id", "=", account.id).executeTakeFirstOrThrow();
  const viewerOf = (of: string) => readViewer(context, get("/pl", { cookie: of }));
  const refused = (field: string, key: string) => ({
    init: { status: 422 },
    data: { form: { errors: { [field]: [{ key }] } } },
  });
  const signInAt = async (lang: string) => {
    const request = post(`/${lang}/sign-in`, { email: account.email, password, to: "" }, { cookie: "cookies=on" });
    const answer = (await signIn.action({ request, params: { lang }, context })) as Response;
    return answer.headers.get("Location");
  };

  test("name and language are saved, and the language stays at whatever page somebody signs in", async () => {
    expect(await send(profile, { name: "Jan Nowak", lang: "cs" })).toMatchObject({ status: 303 });
    expect(await stored()).toMatchObject({ name: "Jan Nowak", lang: "cs", lang_chosen: 1 });
    expect(await signInAt("de")).toBe("/cs/employer");
    expect(await stored()).toMatchObject({ lang: "cs" });

    await send(profile, { name: "Jan Nowak", lang: "page" });
    expect(await signInAt("pl")).toBe("/pl/employer");
    expect(await stored()).toMatchObject({ lang: "pl" });
    expect(await send(profile, { name: "J", lang: "xx" })).toMatchObject({ init: { status: 422 } });
  });

  test("a new password wants the old one, ends every other session and every link, and is told by mail", async () => {
    const elsewhere = await sessionCookie(db, account.id);
    const somebody = await sessionCookie(db, (await insertAccount(db)).id);
    const token = await issueToken(db, { accountId: account.id, purpose: "reset", now: new Date() });
    const fresh = "vier Hunde, ein Kanu";

    const wrong = await send(passwordPage, { currentPassword: "falsch geraten", password: fresh });
    expect(wrong).toMatchObject(refused("currentPassword", "own:errors.wrongPassword"));
    expect(JSON.stringify(wrong)).not.toContain("falsch");
    expect(await send(passwordPage, { currentPassword: password, password: "passwort2027" })).toMatchObject(
      refused("password", "account:errors.common"),
    );
    expect(await viewerOf(elsewhere)).not.toBeNull();

    expect(await send(passwordPage, { currentPassword: password, password: fresh })).toMatchObject({ status: 303 });
    expect(await verifyPassword((await stored()).password_hash, fresh)).toBe(true);
    expect(await viewerOf(cookie)).not.toBeNull();
    expect(await viewerOf(elsewhere)).toBeNull();
    expect(await viewerOf(somebody)).not.toBeNull();
    expect(await send(resetPassword, { password: "sechs Enten im Boot" }, { token })).toMatchObject({
      init: { status: 410 },
    });
    expect(await mailsTo(db, account.email)).toMatchObject([{ kind: "account.changed" }]);
  });

  test("guessing the password from an open session is slowed down", async () => {
    for (let tries = 0; tries < 5; tries += 1)
      await send(passwordPage, { currentPassword: "x", password: "irgendwas Neues" });
    expect(await send(passwordPage, { currentPassword: password, password: "irgendwas Neues" })).toMatchObject(
      refused("currentPassword", "account:errors.waitSeconds"),
    );
  });

  test("a new address counts from when its mailbox says yes, and the old one hears of it twice", async () => {
    const fresh = `neu@${account.id}.example`;
    const reset = await issueToken(db, { accountId: account.id, purpose: "reset", now: new Date() });
    expect(await send(address, { email: fresh, currentPassword: "falsch" })).toMatchObject(
      refused("currentPassword", "own:errors.wrongPassword"),
    );
    expect(await send(address, { email: account.email, currentPassword: password })).toMatchObject(
      refused("email", "own:errors.sameAddress"),
    );
    expect(await send(address, { email: fresh, currentPassword: password })).toMatchObject({ status: 303 });
    expect(await stored()).toMatchObject({ email: account.email });
    expect(await mailsTo(db, account.email)).toMatchObject([{ kind: "account.address_wanted" }]);

    const token = await mailedToken(db, fresh);
    const open = { request: get("/pl/confirm-address"), params: { ...params, token }, context };
    expect(await confirmAddress.loader(open)).toMatchObject({ address: fresh, before: account.email });
    expect(await stored()).toMatchObject({ email: account.email });
    expect(await send(confirmAddress, {}, { token })).toMatchObject({ status: 303 });
    expect(await stored()).toMatchObject({ email: fresh });
    expect(await send(confirmAddress, {}, { token })).toMatchObject({ init: { status: 410 } });
    expect((await mailsTo(db, account.email)).map(({ kind }) => kind)).toEqual([
      "account.address_wanted",
      "account.address_changed",
    ]);
    expect(await send(resetPassword, { password: "sechs Enten im Boot" }, { token: reset })).toMatchObject({
      init: { status: 410 },
    });
  });

  test("whether an address has an account, only its mailbox learns", async () => {
    const other = await insertAccount(db);
    const free = `frei@${account.id}.example`;
    const answers: Response[] = [];
    for (const email of [other.email, free]) {
      answers.push((await send(address, { email, currentPassword: password })) as Response);
    }
    expect(answers.map(({ status, headers }) => [status, headers.get("Location")])).toEqual([
      [303, "/pl/account?done=addressAsked"],
      [303, "/pl/account?done=addressAsked"],
    ]);
    expect(await mailsTo(db, other.email)).toMatchObject([{ kind: "account.address_taken" }]);
    expect(await mailsTo(db, free)).toMatchObject([{ kind: "account.address" }]);

    await insertAccount(db, { email: free });
    expect(await send(confirmAddress, {}, { token: await mailedToken(db, free) })).toMatchObject({
      init: { status: 410 },
    });
    expect(await stored()).toMatchObject({ email: account.email });
  });

  test("a new password in between ends the change of the address", async () => {
    const fresh = `neu@${account.id}.example`;
    await send(address, { email: fresh, currentPassword: password });
    await send(passwordPage, { currentPassword: password, password: "vier Hunde, ein Kanu" });
    expect(await send(confirmAddress, {}, { token: await mailedToken(db, fresh) })).toMatchObject({
      init: { status: 410 },
    });
  });

  test("sessions are listed by ids of their own and ended singly, only one's own", async () => {
    const viewer = await viewerOf(cookie);
    if (!viewer) throw new Error("nobody");
    const elsewhere = await sessionCookie(db, account.id);
    const [mine, other] = await findSessions(db, viewer, new Date());
    expect([mine?.isThis, other?.isThis]).toEqual([true, false]);

    const stranger = await viewerOf(await sessionCookie(db, (await insertAccount(db)).id));
    const theirs = stranger?.session ?? "";
    await send(sessionEnding, {}, { sessionId: theirs });
    expect(await db.selectFrom("session").select("id").where("public_id", "=", theirs).execute()).toHaveLength(1);
    const { id: hash } = await db
      .selectFrom("session")
      .select("id")
      .where("public_id", "=", other?.id ?? "")
      .executeTakeFirstOrThrow();
    await send(sessionEnding, {}, { sessionId: hash });
    expect(await viewerOf(elsewhere)).not.toBeNull();

    await send(sessionEnding, {}, { sessionId: other?.id ?? "" });
    expect(await viewerOf(elsewhere)).toBeNull();
    expect(await viewerOf(cookie)).not.toBeNull();
  });

  test("all other sessions end at once", async () => {
    const others = [await sessionCookie(db, account.id), await sessionCookie(db, account.id)];
    await send(sessionEnding, {}, { sessionId: "others" });
    expect(await Promise.all(others.map(viewerOf))).toEqual([null, null]);
    expect(await viewerOf(cookie)).not.toBeNull();
  });
});
