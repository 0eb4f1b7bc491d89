import { generateSync } from "otplib";
import { beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "#app/domain/accounts/password/password.server.ts";
import { setUpAuthenticator } from "#app/domain/accounts/second-factor/set-up-authenticator.server.ts";
import { readViewer } from "#app/domain/accounts/sessions.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import * as authenticator from "#app/routes/account/authenticator.tsx";
import * as forgotPassword from "#app/routes/account/forgot-password.tsx";
import * as recoveryCodes from "#app/routes/account/recovery-codes.tsx";
import * as resetPassword from "#app/routes/account/reset-password.tsx";
import * as removal from "#app/routes/account/second-factor-removal.tsx";
import * as secondStep from "#app/routes/account/second-step.tsx";
import * as signIn from "#app/routes/account/sign-in.tsx";
import * as overview from "#app/routes/employer/overview.tsx";
import * as factorDemand from "#app/routes/employer/team/factor-demand.tsx";
import * as factorReset from "#app/routes/office/companies/factor-reset.tsx";
import * as waiting from "#app/routes/office/waiting.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertMember } from "#tests/support/factories.ts";
import { mailedToken, mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const password = "drei Pferde im Regen";
const password_hash = await hashPassword(password);
const params = { lang: "pl" };
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const start = Date.parse("2027-02-01T12:00:00Z");

describe.each(databases)("a second factor on %s", async (url) => {
  const db = await freshDatabase(url);
  let clock = start;
  const context = testContext(db, { now: () => new Date(clock) });
  let account: Awaited<ReturnType<typeof insertMember>>;
  beforeEach(async () => {
    clock = start;
    account = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash });
  });
  const later = (seconds: number) => (clock += seconds * 1000);
  const codeNow = (of = secret) => generateSync({ secret: of, epoch: clock / 1000 });
  const cookiesOf = (answer: unknown) =>
    (answer as Response).headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; ");

  async function setUp(accountId = account.id) {
    const viewer = await readViewer(context, get("/pl", { cookie: await sessionCookie(db, accountId) }));
    if (!viewer) throw new Error("nobody");
    const set = await setUpAuthenticator(db, {
      ...{ viewer, secret, code: codeNow(), config: context.config, now: context.now() },
    });
    if (!set.ok) throw new Error("refused");
    return set.codes;
  }
  const typePassword = async (to = "", on: AppContext = context, email = account.email) =>
    signIn.action({
      request: post("/pl/sign-in", { email, password, to }, { cookie: "cookies=on" }),
      ...{ params, context: on },
    });
  const typeCode = (cookie: string, code: string, on: AppContext = context) =>
    secondStep
      .action({ request: post("/pl/sign-in/second-step", { code }, { cookie }), params, context: on })
      .catch((thrown: unknown) => thrown);
  const whereTo = (answer: unknown) => (answer as Response).headers.get("Location");
  const refused = (key: string) => ({ init: { status: 422 }, data: { form: { errors: { code: [{ key }] } } } });

  test("is asked for after the password, and then leads to the page that was wanted", async () => {
    await setUp();
    const first = await typePassword("/pl/employer/listings");
    expect(whereTo(first)).toBe("/pl/sign-in/second-step");
    const cookie = cookiesOf(first);
    expect(cookie).toContain("step=");
    expect(cookie).not.toContain("session=");
    expect(await readViewer(context, get("/pl", { cookie }))).toBeNull();

    later(30);
    const through = await typeCode(cookie, codeNow().replace(/(...)/, "$1 "));
    expect(whereTo(through)).toBe("/pl/employer/listings");
    expect(await readViewer(context, get("/pl", { cookie: cookiesOf(through) }))).toMatchObject({
      accountId: account.id,
      hasFactor: true,
    });
    expect(whereTo(await typeCode(cookie, codeNow()))).toBe("/pl/sign-in?done=stepOver");
  });

  test("takes no code twice, also not the one of the setting up", async () => {
    await setUp();
    const cookie = cookiesOf(await typePassword());
    expect(await typeCode(cookie, codeNow())).toMatchObject(refused("factor:errors.wrongCode"));
    later(30);
    const code = codeNow();
    expect(whereTo(await typeCode(cookie, code))).toBe("/pl/employer");
    expect(await typeCode(cookiesOf(await typePassword()), code)).toMatchObject(refused("factor:errors.wrongCode"));
    const earlier = generateSync({ secret, epoch: clock / 1000 - 30 });
    expect(await typeCode(cookiesOf(await typePassword()), earlier)).toMatchObject(refused("factor:errors.wrongCode"));
  });

  test("lets one of two through who send the same code at once", async () => {
    await setUp();
    later(30);
    const cookies = [cookiesOf(await typePassword()), cookiesOf(await typePassword())];
    const answers = await Promise.all(cookies.map((cookie) => typeCode(cookie, codeNow())));
    expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1);
  });

  test("is waited for ten minutes", async () => {
    await setUp();
    const cookie = cookiesOf(await typePassword());
    later(600);
    expect(whereTo(await typeCode(cookie, codeNow()))).toBe("/pl/sign-in?done=stepOver");
  });

  test("is not guessed: five wrong codes end the try, the owner hears of it, and nobody is locked out", async () => {
    await setUp();
    const cookie = cookiesOf(await typePassword());
    for (let tries = 0; tries < 4; tries += 1) {
      expect(await typeCode(cookie, "000000")).toMatchObject(refused("factor:errors.wrongCode"));
    }
    expect(whereTo(await typeCode(cookie, "000000"))).toBe("/pl/sign-in?done=stepOver");
    expect((await mailsTo(db, account.email)).map(({ kind }) => kind)).toContain("account.factor_guessed");
    const again = cookiesOf(await typePassword());
    expect(await typeCode(again, codeNow())).toMatchObject(refused("factor:errors.waitSeconds"));
    expect(await db.selectFrom("refused_access").select("kind").where("kind", "=", "wrong_code").execute()).not.toEqual(
      [],
    );
    later(300);
    expect(whereTo(await typeCode(again, codeNow()))).toBe("/pl/employer");
  });

  test("has ten recovery codes, each good once, and told by mail", async () => {
    const codes = await setUp();
    expect(new Set(codes).size).toBe(10);
    const stored = await db.selectFrom("recovery_code").selectAll().where("account_id", "=", account.id).execute();
    for (const code of codes) expect(JSON.stringify(stored)).not.toContain(code.replace("-", ""));

    const use = async (code = "") => typeCode(cookiesOf(await typePassword()), code);
    expect(whereTo(await use(codes[0]))).toBe("/pl/employer");
    expect(await use(codes[0])).toMatchObject(refused("factor:errors.wrongCode"));
    expect(whereTo(await use(codes[1]?.replace("-", " ")))).toBe("/pl/employer");
    const kinds = (await mailsTo(db, account.email)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "account.factor_codeUsed")).toHaveLength(2);
  });

  test("of somebody else opens nothing", async () => {
    const other = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash });
    const [codes] = [await setUp(other.id), await setUp()];
    const cookie = cookiesOf(await typePassword());
    expect(await typeCode(cookie, codes[0] ?? "")).toMatchObject(refused("factor:errors.wrongCode"));
  });

  test("is not passed by with a new password", async () => {
    await setUp();
    const halfWay = cookiesOf(await typePassword());
    await forgotPassword.action({ request: post("/pl/forgot-password", { email: account.email }), params, context });
    const token = await mailedToken(db, account.email);
    const answer = await resetPassword.action({
      ...{
        request: post("/pl/reset-password", { password: "vier Hunde, ein Kanu" }),
        params: { ...params, token },
        context,
      },
    });
    expect(await readViewer(context, get("/pl", { cookie: cookiesOf(answer) }))).toBeNull();
    later(30);
    expect(whereTo(await typeCode(halfWay, codeNow()))).toBe("/pl/sign-in?done=stepOver");
    const request = post(
      "/pl/sign-in",
      { email: account.email, password: "vier Hunde, ein Kanu" },
      { cookie: "cookies=on" },
    );
    expect(whereTo(await signIn.action({ request, params, context }))).toBe("/pl/sign-in/second-step");
  });

  test("is set up with password and code, replaced, renewed and removed by its owner", async () => {
    const cookie = await sessionCookie(db, account.id);
    const elsewhere = await sessionCookie(db, account.id);
    const page = await authenticator.loader({ request: get("/pl/account", { cookie }), params, context });
    const fresh = page.offer.secret.replaceAll(" ", "");
    const send = (fields: Record<string, string>) =>
      authenticator.action({
        request: post("/pl/account", { sealed: page.offer.sealed, currentPassword: password, ...fields }, { cookie }),
        ...{ params, context },
      });
    expect(await send({ code: "000000" })).toMatchObject({
      ...refused("factor:errors.wrongCode"),
      data: { offer: { secret: page.offer.secret } },
    });
    expect(await send({ code: codeNow(fresh), currentPassword: "falsch" })).toMatchObject({ init: { status: 422 } });
    expect(await send({ code: codeNow(fresh), sealed: "" })).toMatchObject({
      init: { status: 422 },
      data: { offer: null },
    });
    expect(await readViewer(context, get("/pl", { cookie }))).toMatchObject({ hasFactor: false });

    const done = await send({ code: codeNow(fresh), to: "/pl/employer/team" });
    expect(done).toMatchObject({ data: { next: "/pl/employer/team" } });
    expect(await readViewer(context, get("/pl", { cookie }))).toMatchObject({ hasFactor: true });
    expect(await readViewer(context, get("/pl", { cookie: elsewhere }))).toBeNull();

    const withPassword = () => post("/pl/account", { currentPassword: password }, { cookie });
    const renewed = await recoveryCodes.action({ request: withPassword(), params, context });
    const before = (done as unknown as { data: { codes: string[] } }).data.codes;
    expect((renewed as unknown as { data: { codes: string[] } }).data.codes).toHaveLength(10);
    expect(await typeCode(cookiesOf(await typePassword()), before[0] ?? "")).toMatchObject(
      refused("factor:errors.wrongCode"),
    );

    expect(await removal.action({ request: withPassword(), params, context })).toMatchObject({ status: 303 });
    expect(whereTo(await typePassword())).toBe("/pl/employer");
  });

  test("that is lost is reset by the office, which signs out and tells the owner", async () => {
    await setUp();
    const cookie = await sessionCookie(db, account.id);
    const companyId = (await readViewer(context, get("/pl", { cookie })))?.membership?.company.id ?? "";
    const reset = async (by: string, company: string) =>
      factorReset
        .action({
          request: post("/pl/office", {}, { cookie: await sessionCookie(db, by) }),
          ...{ params: { ...params, companyId: company, accountId: account.id }, context },
        })
        .catch((thrown: unknown) => thrown);
    const office = await insertAccount(db);
    expect(await reset(account.id, companyId)).toMatchObject({ status: 404 });
    expect(await reset(office.id, (await insertCompany(db)).id)).toMatchObject({ status: 404 });
    expect(await reset(office.id, companyId)).toMatchObject({ status: 303 });
    expect(await readViewer(context, get("/pl", { cookie }))).toBeNull();
    expect((await mailsTo(db, account.email)).map(({ kind }) => kind)).toContain("account.factor_reset");
    expect(
      await db.selectFrom("audit").select("account_id").where("action", "=", "account.factors_reset").execute(),
    ).toContainEqual({
      account_id: office.id,
    });
    expect(whereTo(await typePassword())).toBe("/pl/employer");
  });

  test("demanded by a company is set up before anything else, and cannot be removed", async () => {
    const cookie = await sessionCookie(db, account.id);
    const demand = (value: string) =>
      factorDemand.action({ request: post("/pl/employer/team", { demand: value }, { cookie }), params, context });
    await demand("on");
    await demand("on").catch(() => undefined);
    const blocked = await overview
      .loader({ request: get("/pl/employer?x=1", { cookie }), params, context })
      .catch((thrown: unknown) => thrown);
    expect(whereTo(blocked)).toBe("/pl/account/second-factor?to=%2Fpl%2Femployer%3Fx%3D1");

    await setUp();
    expect(
      await overview.loader({
        request: get("/pl/employer", { cookie: await sessionCookie(db, account.id) }),
        params,
        context,
      }),
    ).toBeTruthy();
    const after = await sessionCookie(db, account.id);
    const request = post("/pl/account", { currentPassword: password }, { cookie: after });
    const kept = await removal.action({ request, params, context }).catch((thrown: unknown) => thrown);
    expect(whereTo(kept)).toBe("/pl/account/second-factor");
    expect(await readViewer(context, get("/pl", { cookie: after }))).toMatchObject({ hasFactor: true });
  });

  test("demanded of the office by the configuration alone", async () => {
    const office = await insertAccount(db, { password_hash });
    const cookie = await sessionCookie(db, office.id);
    const open = (officeFactor: boolean) =>
      waiting
        .loader({
          request: get("/pl/office", { cookie }),
          ...{ params, context: { ...context, config: { ...context.config, officeFactor } } },
        })
        .catch((thrown: unknown) => thrown);
    expect(whereTo(await open(true))).toBe("/pl/account/second-factor?to=%2Fpl%2Foffice");
    expect(await open(false)).not.toBeInstanceOf(Response);
  });
});
