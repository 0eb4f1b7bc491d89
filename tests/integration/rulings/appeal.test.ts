import { beforeEach, describe, expect, test } from "vitest";
import { suspendCompany } from "#app/domain/office/companies/suspend-company.server.ts";
import { handleReport } from "#app/domain/office/reports/handle-report.server.ts";
import { endListing } from "#app/domain/office/review/end-listing.server.ts";
import { decideAppeal } from "#app/domain/office/rulings/decide-appeal.server.ts";
import { takeDownCompanysExample } from "#app/domain/office/rulings/take-down-companys-example.server.ts";
import { findWaitingThings } from "#app/domain/office/waiting/find-waiting-things.server.ts";
import { forgetReporters } from "#app/domain/reports/forget-reporters.server.ts";
import { fileAppeal } from "#app/domain/rulings/file-appeal.server.ts";
import { findGrantedReport } from "#app/domain/rulings/find-granted-report.server.ts";
import { findReportsInAppeal } from "#app/domain/rulings/find-open-appeals.server.ts";
import { findRuling, findRulingsOf } from "#app/domain/rulings/find-ruling.server.ts";
import { forgetRulings } from "#app/domain/rulings/forget-rulings.server.ts";
import { renewRulingLinks } from "#app/domain/rulings/renew-ruling-links.server.ts";
import { appealUntil } from "#app/domain/rulings/ruling.ts";
import { rulingToken } from "#app/domain/rulings/ruling-links.server.ts";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { action as endingPage } from "#app/routes/office/listings/listing-ending.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertListing, insertMember, insertReport } from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";
import { insertExample } from "#tests/support/told.ts";

const from = readConfig({}, "test");
/** The last of August, a little before midnight in Berlin. */
const now = new Date("2027-08-31T21:30:00Z");
const ground = { ground: "law", rule: "§ 1 MiLoG", lang: "de" } as const;
const words = "Der Lohn steht im Tarifvertrag, Seite drei.";

describe.each(databases)("what the office restricts, on %s", async (url) => {
  const db = await freshDatabase(url);
  const first = await insertAccount(db, { password_hash: "x", name: "Ola Erst" });
  const second = await insertAccount(db, { password_hash: "x", name: "Udo Zweit" });
  let company: Awaited<ReturnType<typeof insertCompany>>;
  let admin: Awaited<ReturnType<typeof insertMember>>;
  let listing: Awaited<ReturnType<typeof insertListing>>;
  beforeEach(async () => {
    company = await insertCompany(db);
    admin = await insertMember(db, { company_id: company.id, password_hash: "x", lang: "pl" });
    listing = await insertListing(db, { company_id: company.id });
  });
  const by = { officer: { accountId: first.id }, from, replyTo: from.operator.email, now };
  const end = () => endListing(db, { listingId: listing.id, reason: "Der Lohn ist zu niedrig.", ground, ...by });
  const rulingOf = async (companyId: string) => {
    const [line] = await findRulingsOf(db, companyId);
    const found = await findRuling(db, { companyId, number: line?.number ?? "" });
    if (!found) throw new Error("no ruling");
    return { ...found, token: rulingToken(from, found.id) };
  };
  const appeal = (token: string, at = now) =>
    fileAppeal(db, { token, words, lang: "pl", config: { ...from, officeMail: "at_once" }, now: at });
  const decide = (number: string, outcome: "upheld" | "changed", accountId = second.id) =>
    decideAppeal(db, {
      ...by,
      number,
      outcome,
      answer: "Wir haben nachgesehen.",
      officer: { accountId, may: () => true },
    });

  test("is stated with facts and ground, in the company's language and with a link", async () => {
    await end();
    const ruling = await rulingOf(company.id);
    expect(ruling).toMatchObject({ kind: "listing_ended", ground: "law", rule: "§ 1 MiLoG", fromReport: false });
    const [mail] = await mailsTo(db, admin.email);
    expect(mail).toMatchObject({ kind: "office.takedown", lang: "pl" });
    for (const said of ["Der Lohn ist zu niedrig.", "§ 1 MiLoG", ruling.number, `/pl/mine/decisions/${ruling.token}`])
      expect(mail?.text).toContain(said);
  });

  test("says whether a report was the reason, and never of whom", async () => {
    const report = await insertReport(db, {
      listing_id: listing.id,
      name: "Kim Melder",
      email: "kim@reporter.example",
    });
    const closing = { statement: "Der Lohn ist zu niedrig.", ground };
    await handleReport(db, { reportId: report.id, remark: "ok", closing, ...by });
    expect(await rulingOf(company.id)).toMatchObject({ fromReport: true, reportId: report.id });
    const [mail] = await mailsTo(db, admin.email);
    expect(mail?.text).not.toMatch(/kim/i);
  });

  test("can be appealed against for six months to the day, as days are in Berlin", async () => {
    await end();
    const { token, decidedAt } = await rulingOf(company.id);
    expect(appealUntil(decidedAt)).toBe("2028-02-29");
    expect(await appeal(token, new Date("2028-02-29T23:00:00Z"))).toEqual({ ok: false, reason: "tooLate" });
    expect(await appeal(token, new Date("2028-02-29T22:59:59Z"))).toEqual({ ok: true });
  });

  test("can be appealed against once, also by two at the same time", async () => {
    await end();
    const { token } = await rulingOf(company.id);
    const results = await Promise.all([appeal(token), appeal(token)]);
    expect(results).toEqual(expect.arrayContaining([{ ok: true }, { ok: false, reason: "alreadyFiled" }]));
    expect(await appeal(token)).toEqual({ ok: false, reason: "alreadyFiled" });
    expect(await appeal("x")).toEqual({ ok: false, reason: "notFound" });
  });

  test("waits for the office, which hears of it, until somebody else has decided", async () => {
    await end();
    const { number, token } = await rulingOf(company.id);
    await appeal(token);
    const waiting = async () => (await findWaitingThings(db, "de")).filter(({ id }) => id === number);
    expect(await waiting()).toMatchObject([{ kind: "appeal", from: company.name }]);
    expect((await mailsTo(db, second.email)).at(-1)).toMatchObject({ kind: "office.appeal" });
    const receipts = (await mailsTo(db, admin.email)).filter(({ kind }) => kind === "ruling.appealReceipt");
    expect(receipts).toMatchObject([{ lang: "pl", text: expect.stringContaining(number) }]);
    expect(receipts[0]?.text).not.toContain(words);

    expect(await decide(number, "changed", first.id)).toEqual({ ok: false, reason: "samePerson" });
    expect(await decide(number, "changed")).toMatchObject({ ok: true, broughtBack: false });
    expect(await decide(number, "upheld")).toEqual({ ok: false, reason: "alreadyDecided" });
    expect(await waiting()).toEqual([]);
    expect((await mailsTo(db, admin.email)).at(-1)).toMatchObject({
      kind: "office.appealAnswer",
      lang: "pl",
      text: expect.stringContaining("Wir haben nachgesehen."),
    });
  });

  test("is decided by the same person where there is nobody else", async () => {
    await end();
    const { number, token } = await rulingOf(company.id);
    await appeal(token);
    await db.updateTable("account").set({ disabled_at: now.toISOString() }).where("id", "=", second.id).execute();
    expect(await decide(number, "upheld", first.id)).toMatchObject({ ok: true });
    await db.updateTable("account").set({ disabled_at: null }).where("id", "=", second.id).execute();
  });

  test("comes back where it can: a suspended company, and an example", async () => {
    await suspendCompany(db, { companyId: company.id, reason: "Sie verlangt Geld.", ground, ...by });
    const suspension = await rulingOf(company.id);
    await appeal(suspension.token);
    expect(await decide(suspension.number, "changed")).toMatchObject({ broughtBack: true });
    const after = await db.selectFrom("company").selectAll().where("id", "=", company.id).executeTakeFirstOrThrow();
    expect(after.suspended_at).toBeNull();

    const other = await insertCompany(db);
    const example = await insertExample(db, { company_id: other.id, by_company: 1 });
    const about = { id: example.id, title: "Schichten", companyId: other.id };
    const word = { text: "Das Bild gehört jemand anderem.", lang: "de" } as const;
    await takeDownCompanysExample(db, { example: about, word, ground, officer: by.officer, config: from, now });
    const taken = await rulingOf(other.id);
    await appeal(taken.token);
    expect(await decide(taken.number, "changed")).toMatchObject({ broughtBack: true });
    const status = db.selectFrom("good_example").select("status").where("id", "=", example.id);
    expect(await status.executeTakeFirst()).toEqual({ status: "published" });
  });

  test("a reporter whose report is not followed appeals by the link in the mail, and is known until the answer", async () => {
    const email = `${listing.id}@reporter.example`;
    const report = await insertReport(db, { listing_id: listing.id, email, lang: "pl" });
    await handleReport(db, { reportId: report.id, remark: "unbegründet", closing: null, ...by });
    const [told] = await mailsTo(db, email);
    const token = /decisions\/([\w-]+)/.exec(told?.text ?? "")?.[1] ?? "";
    const lastDay = new Date("2028-02-29T12:00:00Z");
    expect(await appeal(token, lastDay)).toEqual({ ok: true });
    expect((await mailsTo(db, email)).at(-1)).toMatchObject({ kind: "ruling.appealReceipt", lang: "pl" });
    expect(await findRulingsOf(db, company.id)).toEqual([]);

    const later = new Date("2028-06-01T12:00:00Z");
    await forgetReporters(db, { except: await findReportsInAppeal(db), now: later });
    const found = await findRuling(db, { token });
    const asked = { number: found?.number ?? "", listingId: listing.id };
    expect(await findGrantedReport(db, asked)).toBeNull();
    expect(await decide(asked.number, "changed")).toMatchObject({ ok: true });
    expect((await mailsTo(db, email)).at(-1)).toMatchObject({ kind: "office.appealAnswer", lang: "pl" });
    await forgetReporters(db, { except: await findReportsInAppeal(db), now: later });
    const row = db.selectFrom("listing_report").select("email").where("id", "=", report.id);
    expect(await row.executeTakeFirst()).toEqual({ email: null });
  });

  test("a listing that ends because a reporter's appeal was granted rests on that report, in the ruling for its company", async () => {
    const report = await insertReport(db, { listing_id: listing.id, email: `${listing.id}@reporter.example` });
    await handleReport(db, { reportId: report.id, remark: "unbegründet", closing: null, ...by });
    const declined = db.selectFrom("ruling").select("id").where("report_id", "=", report.id);
    const { id } = await declined.executeTakeFirstOrThrow();
    await appeal(rulingToken(from, id));
    const number = (await findRuling(db, { token: rulingToken(from, id) }))?.number ?? "";
    await decide(number, "changed");
    const other = await insertListing(db, { company_id: company.id });
    expect(await findGrantedReport(db, { number, listingId: other.id })).toBeNull();

    const cookie = await sessionCookie(db, first.id);
    const path = `${paths.officeEndListing("de", listing.id)}?appeal=${number}`;
    const request = post(path, { reason: "Der Lohn ist zu niedrig.", ground: "law", rule: "§ 1 MiLoG" }, { cookie });
    const params = { lang: "de", listingId: listing.id };
    expect(await endingPage({ request, params, context: testContext(db) })).toMatchObject({ status: 303 });
    expect(await rulingOf(company.id)).toMatchObject({ kind: "listing_ended", fromReport: true, reportId: report.id });
  });

  test("loses its words after two years, but not while a suspension lasts", async () => {
    await end();
    const ended = await rulingOf(company.id);
    const barred = await insertCompany(db);
    await suspendCompany(db, { companyId: barred.id, reason: "Sie verlangt Geld.", ground, ...by });
    const suspended = await rulingOf(barred.id);
    const read = async (number: string) => (await findRuling(db, { number }))?.facts;
    await forgetRulings(db, { now: new Date("2029-08-31T21:00:00Z") });
    expect(await read(ended.number)).toBe("Der Lohn ist zu niedrig.");
    await forgetRulings(db, { now: new Date("2029-09-01T12:00:00Z") });
    expect(await read(ended.number)).toBeNull();
    expect(await read(suspended.number)).toBe("Sie verlangt Geld.");
  });

  test("has a new link after the secret has leaked", async () => {
    await end();
    const { id, token } = await rulingOf(company.id);
    const next = { secretKey: "another-secret-that-nobody-else-knows", carriedKeys: {} };
    await renewRulingLinks(db, next);
    expect(await findRuling(db, { token })).toBeNull();
    expect(await findRuling(db, { token: rulingToken(next, id) })).toMatchObject({ id });
    await renewRulingLinks(db, from);
  });
});
