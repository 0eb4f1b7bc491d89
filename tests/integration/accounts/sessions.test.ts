import { beforeEach, describe, expect, test } from "vitest";
import { hashToken } from "#db/ids.server.ts";
import { deleteExpiredSessions, endSession, readViewer, startSession } from "#app/domain/accounts/sessions.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertMember } from "#tests/support/factories.ts";

const start = new Date("2027-02-01T12:00:00Z");
const hours = (count: number) => new Date(start.getTime() + count * 60 * 60 * 1000);

describe.each(databases)("sessions on %s", async (url) => {
  const db = await freshDatabase(url);
  const config = readConfig({}, "test");
  const at = (now: Date) => ({ db, config, now: () => now });
  const withCookie = (cookie: string) => new Request("http://localhost/", { headers: { Cookie: cookie } });
  const agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
  const browser = new Request("http://localhost/", { headers: { "User-Agent": agent } });
  const signIn = async (account: Parameters<typeof startSession>[1]) =>
    withCookie((await startSession(at(start), account, browser)).split(";")[0] ?? "");

  let company: Awaited<ReturnType<typeof insertCompany>>;
  beforeEach(async () => {
    company = await insertCompany(db);
  });

  test("the viewer is the account with its company", async () => {
    const account = await insertMember(db, { company_id: company.id, memberRole: "member" });

    expect(await readViewer(at(start), await signIn(account))).toEqual({
      accountId: account.id,
      name: account.name,
      email: account.email,
      lang: "de",
      chosenLang: null,
      role: "employer",
      officeRole: null,
      session: expect.stringMatching(/^[\w-]{36}$/) as string,
      hasFactor: false,
      factorDemanded: false,
      membership: {
        role: "member",
        limited: false,
        company: { id: company.id, slug: company.slug, name: company.name, kind: "member" },
      },
      companies: [{ id: company.id, name: company.name }],
    });
  });

  test("the store keeps a hash, and the hash is no cookie", async () => {
    const account = await insertMember(db, { company_id: company.id });
    const request = await signIn(account);
    const token = request.headers.get("Cookie")?.replace("session=", "") ?? "";
    const { id } = await db
      .selectFrom("session")
      .select("id")
      .where("account_id", "=", account.id)
      .executeTakeFirstOrThrow();

    expect(id).toBe(hashToken(token));
    expect(await readViewer(at(start), withCookie(`session=${id}`))).toBeNull();
  });

  test("an employer is signed out after ten days without a visit", async () => {
    const request = await signIn(await insertMember(db, { company_id: company.id }));

    expect(await readViewer(at(hours(9 * 24)), request)).not.toBeNull();
    expect(await readViewer(at(hours(18 * 24)), request)).not.toBeNull();
    expect(await readViewer(at(hours(29 * 24)), request)).toBeNull();
  });

  test("an employer is signed out after thirty days, however often they come", async () => {
    const request = await signIn(await insertMember(db, { company_id: company.id }));

    for (const days of [8, 16, 24, 29]) await readViewer(at(hours(days * 24)), request);
    expect(await readViewer(at(hours(30 * 24)), request)).toBeNull();
  });

  test("the office is signed out after two quiet hours", async () => {
    const request = await signIn(await insertAccount(db));

    expect(await readViewer(at(hours(1.9)), request)).not.toBeNull();
    expect(await readViewer(at(hours(4)), request)).toBeNull();
  });

  test("the office is signed out after twelve hours of work", async () => {
    const request = await signIn(await insertAccount(db));

    for (const hour of [1.5, 3, 4.5, 6, 7.5, 9, 10.5, 11.9]) await readViewer(at(hours(hour)), request);
    expect(await readViewer(at(hours(12)), request)).toBeNull();
  });

  test("a disabled account has no session", async () => {
    const account = await insertMember(db, { company_id: company.id });
    const request = await signIn(account);
    await db.updateTable("account").set({ disabled_at: start.toISOString() }).where("id", "=", account.id).execute();

    expect(await readViewer(at(start), request)).toBeNull();
  });

  test("a suspended company's people have no session", async () => {
    const request = await signIn(await insertMember(db, { company_id: company.id }));
    await db.updateTable("company").set({ suspended_at: start.toISOString() }).where("id", "=", company.id).execute();

    expect(await readViewer(at(start), request)).toBeNull();
  });

  test("an employer who left the company has no session", async () => {
    const account = await insertMember(db, { company_id: company.id });
    const request = await signIn(account);
    await db.deleteFrom("membership").where("account_id", "=", account.id).execute();

    expect(await readViewer(at(start), request)).toBeNull();
  });

  test("signing out ends this session only", async () => {
    const account = await insertMember(db, { company_id: company.id });
    const here = await signIn(account);
    const there = await signIn(account);

    expect(await endSession(at(start), here)).toContain("Max-Age=0");
    expect(await readViewer(at(start), here)).toBeNull();
    expect(await readViewer(at(start), there)).not.toBeNull();
  });

  test("expired sessions are cleared away", async () => {
    const account = await insertMember(db, { company_id: company.id });
    await signIn(account);
    await deleteExpiredSessions(db, hours(11 * 24));

    expect(await db.selectFrom("session").where("account_id", "=", account.id).selectAll().execute()).toEqual([]);
  });

  test("the cookie is out of reach for scripts and other sites, and names its host where there is https", async () => {
    const account = await insertAccount(db);
    const secure = { ...at(start), config: { ...config, origin: "https://jobs.example" } };

    expect(await startSession(secure, account, browser)).toMatch(
      /^__Host-session=[\w-]{43}; HttpOnly; Path=\/; SameSite=Lax; Secure$/,
    );
    expect(await startSession(at(start), account, browser)).toMatch(
      /^session=[\w-]{43}; HttpOnly; Path=\/; SameSite=Lax$/,
    );
  });
});
