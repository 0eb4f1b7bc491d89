import { beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "#app/domain/accounts/password/password.server.ts";
import { readViewer } from "#app/domain/accounts/sessions.server.ts";
import * as forgotPassword from "#app/routes/account/forgot-password.tsx";
import * as signIn from "#app/routes/account/sign-in.tsx";
import * as signOut from "#app/routes/account/sign-out.ts";
import * as signOutEverywhere from "#app/routes/account/sign-out-everywhere.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertMember } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");
const password = "drei Pferde im Regen";
const password_hash = await hashPassword(password);

describe.each(databases)("signing in on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const params = { lang: "pl" };
  let company: Awaited<ReturnType<typeof insertCompany>>;
  let account: Awaited<ReturnType<typeof insertMember>>;
  beforeEach(async () => {
    company = await insertCompany(db);
    account = await insertMember(db, { company_id: company.id, password_hash });
  });

  const submit = (fields: Record<string, string>, cookie: string | null = "cookies=on", on = context) =>
    signIn.action({
      request: post("/pl/sign-in", { to: "", ...fields }, cookie === null ? {} : { cookie }),
      params,
      context: on,
    });
  const refusal = (key: string) => ({ init: { status: 422 }, data: { form: { errors: { "": [{ key }] } } } });

  test("leads to the overview with a session, and the account follows the language of the page", async () => {
    const response = await submit({ email: ` ${account.email.toUpperCase()}`, password });
    if (!(response instanceof Response)) throw new Error("refused");
    const cookie = response.headers.get("Set-Cookie")?.split(";")[0] ?? "";

    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe("/pl/employer");
    expect(await readViewer(context, get("/pl", { cookie }))).toMatchObject({ accountId: account.id, lang: "pl" });
  });

  test("leads back to the page that was wanted", async () => {
    const response = await submit({ email: account.email, password, to: "/pl/employer/listings?page=2" });
    expect(response).toMatchObject({ status: 303 });
    expect((response as Response).headers.get("Location")).toBe("/pl/employer/listings?page=2");
  });

  test("leads back in the language in which somebody signs in", async () => {
    const response = await submit({ email: account.email, password, to: "/de/employer/listings?page=2" });
    expect((response as Response).headers.get("Location")).toBe("/pl/employer/listings?page=2");
  });

  test("never leads to another site, nor into another room", async () => {
    const wanted = ["//evil.example", "https://evil.example", "/\\evil.example", "/pl/office", "/pl/employer/..//evil"];
    for (const to of wanted) {
      const response = await submit({ email: account.email, password, to });
      expect((response as Response).headers.get("Location")).toBe("/pl/employer");
    }
  });

  test("says the same to a wrong password, an unknown address and somebody who left", async () => {
    const left = await insertMember(db, { company_id: company.id, password_hash });
    await db.deleteFrom("membership").where("account_id", "=", left.id).execute();
    const answers = [
      await submit({ email: account.email, password: "vier Hunde im Schnee" }),
      await submit({ email: "nobody@nowhere.example", password }),
      await submit({ email: left.email, password }),
    ];

    for (const answer of answers) expect(answer).toMatchObject(refusal("account:errors.wrong"));
  });

  test("tells of the suspension only who knows the password", async () => {
    await db.updateTable("company").set({ suspended_at: now.toISOString() }).where("id", "=", company.id).execute();

    expect(await submit({ email: account.email, password })).toMatchObject(refusal("account:errors.suspended"));
    expect(await submit({ email: account.email, password: "wrong" })).toMatchObject(refusal("account:errors.wrong"));
  });

  test("keeps the address but never the password", async () => {
    const answer = await submit({ email: account.email, password: "wrong" });
    expect(answer).toMatchObject({ data: { form: { typed: { email: account.email } } } });
    expect(JSON.stringify(answer)).not.toContain('"wrong"');
  });

  test("says that cookies are off, and keeps the address", async () => {
    expect(await submit({ email: account.email, password }, null)).toMatchObject({
      ...refusal("account:errors.cookiesOff"),
      data: { form: { typed: { email: account.email } } },
    });
  });

  test("is over already for who is signed in", async () => {
    const officer = await insertAccount(db);
    const request = get("/pl/sign-in", { cookie: await sessionCookie(db, officer.id) });
    const response = await signIn.loader({ request, params, context }).catch((thrown: Response) => thrown);

    expect((response as Response).headers.get("Location")).toBe("/pl/office");
  });

  test("ends with signing out, which leaves nothing in the browser", async () => {
    const cookie = await sessionCookie(db, account.id);
    const response = await signOut.action({ request: post("/pl/sign-out", {}, { cookie }), params, context });

    expect(response.headers.get("Clear-Site-Data")).toContain("cache");
    expect(response.headers.get("Set-Cookie")).toContain("Max-Age=0");
    expect(await readViewer(context, get("/pl", { cookie }))).toBeNull();
  });

  test("ends on every device at once", async () => {
    const here = await sessionCookie(db, account.id);
    const there = await sessionCookie(db, account.id);
    const request = post("/pl/sign-out-everywhere", {}, { cookie: here });
    await signOutEverywhere.action({ request, params, context });

    expect(await readViewer(context, get("/pl", { cookie: there }))).toBeNull();
  });

  test("a forgotten password is answered alike for known and unknown addresses", async () => {
    const ask = (email: string) =>
      forgotPassword.action({ request: post("/pl/forgot-password", { email }), params, context });
    const known = await ask(account.email);
    const unknown = await ask("nobody@nowhere.example");

    const withoutAddress = (answer: unknown) => JSON.stringify(answer).replace(/"[^"]+@[^"]+"/, "");
    expect(withoutAddress(known)).toBe(withoutAddress(unknown));
  });
});
