import { hash } from "@node-rs/argon2";
import { beforeEach, describe, expect, test } from "vitest";
import { forgetOldRefusals } from "#app/domain/accounts/guarding/refused-access.server.ts";
import { hashPassword, passwordLine } from "#app/domain/accounts/password/password.server.ts";
import { requestReset } from "#app/domain/accounts/password/request-reset.server.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findRefusalsPage } from "#app/domain/office/find-refusals-page.server.ts";
import * as resetPassword from "#app/routes/account/reset-password.tsx";
import * as signIn from "#app/routes/account/sign-in.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { mailedToken } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const start = new Date("2027-02-01T12:00:00Z");
const password = "drei Pferde im Regen";
/** As cheap as argon2 can be: what is tested here is the counting. */
const password_hash = await hash(password, { memoryCost: 8, timeCost: 1 });

describe.each(databases)("a sign-in that strangers disturb on %s", async (url) => {
  const db = await freshDatabase(url);
  const params = { lang: "de" };
  let seconds = 0;
  const from = (client: string) =>
    testContext(db, { client, now: () => new Date(start.getTime() + seconds * 1000), limitFactor: 1 });
  let account: Awaited<ReturnType<typeof insertMember>>;
  beforeEach(async () => {
    seconds = 0;
    await db.deleteFrom("refused_access").execute();
    await db.deleteFrom("rate_limit").execute();
    await db.deleteFrom("sign_in_count").execute();
    account = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash });
  });

  const tryIt = async (typed: string, client = "192.0.2.1", cookie = "cookies=on", email = account.email) => {
    const request = post("/de/sign-in", { email, password: typed, to: "" }, { cookie });
    const answer = await signIn.action({ request, params, context: from(client) });
    return answer instanceof Response
      ? { in: true, key: "", cookies: answer.headers.getSetCookie() }
      : { in: false, key: answer.data.form.errors[""]?.[0]?.key, cookies: [] };
  };
  const disturbFrom26Networks = async () => {
    for (let network = 0; network < 26; network += 1) await tryIt("wrong", `10.0.${network}.1`);
  };
  const cookieOf = (cookies: string[]) => ["cookies=on", ...cookies.map((one) => one.split(";")[0])].join("; ");

  test("after five failures from one network the sixth waits, whatever the spelling of the address", async () => {
    for (let time = 0; time < 5; time += 1) await tryIt("wrong");
    expect(await tryIt(password, undefined, undefined, account.email.toUpperCase())).toMatchObject({
      key: "account:errors.waitSeconds",
    });
    seconds = 1;
    expect((await tryIt(password)).in).toBe(true);
  });

  test("trying again too early does not make the wait longer", async () => {
    for (let time = 0; time < 5; time += 1) await tryIt("wrong");
    for (let time = 0; time < 10; time += 1) await tryIt("wrong");
    seconds = 1;
    expect((await tryIt(password)).in).toBe(true);
  });

  test("many at once are counted one by one", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryIt("wrong")));
    expect(answers.filter(({ key }) => key === "account:errors.wrong")).toHaveLength(5);
  });

  test("failures from 26 networks are no wall: a minute later anybody may try", async () => {
    await disturbFrom26Networks();
    expect((await tryIt(password)).in).toBe(false);
    seconds = 60;
    expect((await tryIt(password)).in).toBe(true);
  });

  test("a known device comes in meanwhile", async () => {
    const cookie = cookieOf((await tryIt(password)).cookies.slice(1));
    await disturbFrom26Networks();
    expect((await tryIt(password, "192.0.2.99", cookie)).in).toBe(true);
  });

  test("a known device has its own few tries, and is unknown to other accounts", async () => {
    const cookie = cookieOf((await tryIt(password)).cookies.slice(1));
    for (let time = 0; time < 5; time += 1) await tryIt("wrong", undefined, cookie);
    expect((await tryIt(password, undefined, cookie)).key).toBe("account:errors.waitSeconds");

    const other = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash });
    for (let network = 0; network < 26; network += 1) {
      await tryIt("wrong", `10.0.${network}.1`, "cookies=on", other.email);
    }
    expect((await tryIt(password, undefined, cookie, other.email)).in).toBe(false);
  });

  test("a cookie that somebody planted is not the one that becomes known", async () => {
    const planted = `device=${"a".repeat(43)}`;
    const { cookies } = await tryIt(password, undefined, `cookies=on; ${planted}`);
    expect(cookies.join()).not.toContain("aaaa");
    await disturbFrom26Networks();
    expect((await tryIt(password, undefined, `cookies=on; ${planted}`)).in).toBe(false);
  });

  test("the link by mail lets its owner in at once, and forgets older devices", async () => {
    const old = cookieOf((await tryIt(password)).cookies.slice(1));
    await disturbFrom26Networks();
    const context = from("192.0.2.1");
    await requestReset(db, { email: account.email, from: context.config, now: context.now() });
    const token = await mailedToken(db, account.email);
    const fresh = "fünf Boote auf dem See";
    const request = post("/de/reset-password/x", { password: fresh });
    const answer = await resetPassword.action({ request, params: { ...params, token }, context });
    const cookies = answer instanceof Response ? answer.headers.getSetCookie() : [];

    expect((await tryIt(fresh)).in).toBe(true);
    await disturbFrom26Networks();
    expect((await tryIt(fresh, undefined, old)).in).toBe(false);
    expect((await tryIt(fresh, undefined, cookieOf(cookies))).in).toBe(true);
  });

  test("unknown addresses are slowed down alike", async () => {
    const nobody = "nobody@nowhere.example";
    for (let time = 0; time < 5; time += 1) await tryIt("wrong", undefined, undefined, nobody);
    expect((await tryIt("wrong", undefined, undefined, nobody)).key).toBe("account:errors.waitSeconds");
  });

  test("when too many passwords wait already, the form comes back with its address, and it was no failure", async () => {
    const context = from("192.0.2.1");
    const request = post("/de/sign-in", { email: account.email, password: "x", to: "" }, { cookie: "cookies=on" });
    const crowd = Array.from({ length: 60 }, () => passwordLine(() => hashPassword("x")).catch(() => "turned away"));
    const answer = await signIn.action({ request, params, context });
    const counted = await db.selectFrom("sign_in_count").select("failures").where("failures", ">", 0).execute();
    const served = (await Promise.all(crowd)).filter((one) => one !== "turned away");

    expect(answer).toMatchObject({
      init: { status: 503, headers: { "Retry-After": "10" } },
      data: { form: { typed: { email: account.email } } },
    });
    expect(JSON.stringify(answer)).not.toContain('"x"');
    expect(counted).toEqual([]);
    expect(served).toHaveLength(42);
  });

  test("the office sees what was refused, with networks shortened and without what was typed", async () => {
    await tryIt("my secret typo");
    await tryIt("my secret typo");
    await tryIt("x", "2001:db8:1:2::/64", undefined, "nobody@nowhere.example");
    const request = get("/de/office", { cookie: await sessionCookie(db, account.id) });
    await requireOffice({ request, params, context: from("192.0.2.1") }, "waiting").catch(() => undefined);

    const { items } = await findRefusalsPage(db, { wanted: null });
    expect(items.map(({ kind, email, network, count }) => ({ kind, email, network, count }))).toEqual(
      expect.arrayContaining([
        { kind: "wrong_password", email: account.email, network: "192.0.2.0/24", count: 2 },
        { kind: "wrong_password", email: null, network: "2001:db8:1::/48", count: 1 },
        { kind: "no_right", email: account.email, network: "192.0.2.0/24", count: 1 },
      ]),
    );
    expect(JSON.stringify(await db.selectFrom("refused_access").selectAll().execute())).not.toMatch(/secret|nobody/);
  });

  test("refusals are forgotten after fourteen days", async () => {
    await tryIt("wrong");
    const after = (days: number) => new Date(start.getTime() + days * 24 * 60 * 60 * 1000);
    await forgetOldRefusals(db, after(14));
    expect((await findRefusalsPage(db, { wanted: null })).total).toBe(1);
    await forgetOldRefusals(db, new Date(after(14).getTime() + 1));
    expect((await findRefusalsPage(db, { wanted: null })).total).toBe(0);
  });
});
