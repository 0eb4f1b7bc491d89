import { beforeEach, describe, expect, test } from "vitest";
import { forgetReporters } from "#app/domain/reports/forget-reporters.server.ts";
import { reportListing } from "#app/domain/reports/report-listing.server.ts";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { action, loader } from "#app/routes/public/report.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertListing } from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";

const config = readConfig({}, "test");
const now = new Date("2027-02-01T12:00:00Z");
const email = "kim@mail.example";
const report = { reason: "fraud", text: "Chcą 200 euro za umowę.", goodFaith: "on" } as const;

describe.each(databases)("reports on %s", async (url) => {
  const db = await freshDatabase(url);
  const listing = await insertListing(db);
  const circumstances = { listingId: listing.id, lang: "pl", config, now } as const;
  beforeEach(async () => {
    await db.deleteFrom("listing_report").execute();
    await db.deleteFrom("outbox_mail").execute();
  });
  const kindsOfMails = async () =>
    (await db.selectFrom("outbox_mail").select("kind").execute()).map(({ kind }) => kind);
  const reports = () => db.selectFrom("listing_report").selectAll().execute();

  test("need neither name nor address, and then only the office is written to", async () => {
    expect(await reportListing(db, { ...circumstances, report })).toEqual({ ok: true });
    expect(await reports()).toMatchObject([{ listing_id: listing.id, reason: "fraud", email: null, handled_at: null }]);
    expect(await kindsOfMails()).toEqual(["office.report"]);
  });

  test("reach everybody of the office at once, each in their language, without the words of a stranger", async () => {
    const ola = await insertAccount(db, { lang: "pl", password_hash: "x" });
    const jan = await insertAccount(db, { lang: "cs", password_hash: "x" });
    const gone = await insertAccount(db, { password_hash: "x", disabled_at: now.toISOString() });
    const invited = await insertAccount(db);
    await reportListing(db, { ...circumstances, report: { ...report, name: "Kim Muster" } });
    await db.deleteFrom("account").where("id", "in", [ola.id, jan.id, gone.id, invited.id]).execute();
    const id = (await reports())[0]?.id ?? "";

    for (const { email, lang } of [ola, jan]) {
      const [mail, ...more] = await mailsTo(db, email);
      expect(more).toEqual([]);
      expect(mail).toMatchObject({ kind: "office.report", lang });
      expect(mail?.text).toContain(config.origin + paths.officeReport(lang, id));
      expect(mail?.text).not.toMatch(/200 euro|Kim/);
    }
    expect(await kindsOfMails()).toHaveLength(2);
  });

  test("that come in floods do not flood the office", async () => {
    for (let count = 0; count < 33; count += 1) await reportListing(db, { ...circumstances, report });
    expect(await reports()).toHaveLength(33);
    expect(await kindsOfMails()).toHaveLength(30);
  });

  test("are confirmed to whoever left an address, in the language of the form, without the words of a stranger", async () => {
    await reportListing(db, { ...circumstances, report: { ...report, email } });
    expect(await mailsTo(db, email)).toMatchObject([
      { kind: "report.received", lang: "pl", text: expect.not.stringContaining("200 euro") as string },
    ]);
  });

  test("of programs that fill in the hidden field are thanked for and dropped", async () => {
    expect(await reportListing(db, { ...circumstances, report: { ...report, website: "x" } })).toEqual({ ok: true });
    expect(await reports()).toEqual([]);
  });

  test("are possible of a listing that has ended, not of one the public never saw", async () => {
    const ended = await insertListing(db, { status: "closed", closed_at: now.toISOString(), closed_reason: "expired" });
    const draft = await insertListing(db, { status: "draft", first_published_at: null });

    expect(await reportListing(db, { ...circumstances, listingId: ended.id, report })).toEqual({ ok: true });
    expect(await reportListing(db, { ...circumstances, listingId: draft.id, report })).toMatchObject({ ok: false });
  });

  test("forget who reported six months after they were handled", async () => {
    await reportListing(db, { ...circumstances, report: { ...report, name: "Kim", email } });
    await forgetReporters(db, { except: [], now: new Date("2028-01-01T00:00:00Z") });
    expect(await reports()).toMatchObject([{ name: "Kim", email }]);

    await db.updateTable("listing_report").set({ handled_at: now.toISOString() }).execute();
    await forgetReporters(db, { except: [], now: new Date("2027-07-31T12:00:00Z") });
    expect(await reports()).toMatchObject([{ name: "Kim", email }]);
    await forgetReporters(db, { except: [], now: new Date("2027-08-02T12:00:00Z") });
    expect(await reports()).toMatchObject([{ name: null, email: null, text: report.text }]);
  });
});

describe("the form", async () => {
  const db = await freshDatabase();
  const listing = await insertListing(db);
  const params = { lang: "cs", listingId: listing.id };
  const path = paths.reportListing("cs", listing.id);

  test("leads to the thanks", async () => {
    const answer = await action({ request: post(path, report), params, context: testContext(db, { now }) });
    expect(answer).toMatchObject({ status: 303 });
  });

  test("asks for a reason, a text and good faith, and keeps what was typed", async () => {
    const answer = await action({ request: post(path, { name: "Kim" }), params, context: testContext(db, { now }) });
    expect(answer).toMatchObject({ init: { status: 422 }, data: { form: { typed: { name: "Kim" } } } });
    expect(answer).toHaveProperty("data.form.errors.reason");
    expect(answer).toHaveProperty("data.form.errors.text");
    expect(answer).toHaveProperty("data.form.errors.goodFaith");
  });

  test("slows down whoever sends too many, and keeps what was typed", async () => {
    const context = testContext(db, { now, limitFactor: 0 });
    const answer = await action({ request: post(path, report), params, context });
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { "": [{ key: "errors.slowDown" }] }, typed: { text: report.text } } },
    });
  });

  test("confirms no more than three reports an hour to one address, and takes the others too", async () => {
    const context = testContext(db, { now, limitFactor: 1 });
    for (let sent = 0; sent < 5; sent += 1) {
      const answer = await action({ request: post(path, { ...report, email }), params, context });
      expect(answer).toMatchObject({ status: 303 });
    }
    expect(await mailsTo(db, email)).toHaveLength(3);
    expect(await db.selectFrom("listing_report").where("email", "=", email).select("id").execute()).toHaveLength(5);
  });

  test("is not there for a listing that does not exist", async () => {
    const asking = loader({ request: get(path), params: { ...params, listingId: "x" }, context: testContext(db) });
    await expect(asking).rejects.toMatchObject({ status: 404 });
  });
});
