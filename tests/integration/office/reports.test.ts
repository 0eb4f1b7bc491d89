import { beforeEach, describe, expect, test } from "vitest";
import { handleReport } from "#app/domain/office/reports/handle-report.server.ts";
import { findReport, findReports } from "#app/domain/office/reports/reports.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertListing, insertMember, insertReport } from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";

const now = new Date("2027-02-01T12:00:00Z");
const from = readConfig({}, "test");
const ground = { ground: "law", rule: "§ 1 MiLoG", lang: "de" } as const;
const statement = "Die Anzeige verspricht einen Lohn, den es nicht gibt.";

describe.each(databases)("a report on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = await insertAccount(db, { name: "Ola Biuro" });
  let company: Awaited<ReturnType<typeof insertCompany>>;
  let listing: Awaited<ReturnType<typeof insertListing>>;
  beforeEach(async () => {
    company = await insertCompany(db);
    listing = await insertListing(db, { company_id: company.id });
  });
  const handle = (reportId: string, closing: string | null) =>
    handleReport(db, {
      reportId,
      remark: "Mit der Firma gesprochen.",
      closing: closing === null ? null : { statement: closing, ground },
      officer: { accountId: officer.id },
      from,
      replyTo: from.operator.email,
      now,
    });
  const listingNow = () =>
    db.selectFrom("listing").select(["status", "closed_reason"]).where("id", "=", listing.id).executeTakeFirstOrThrow();

  test("that is wrong leaves the listing alone", async () => {
    const report = await insertReport(db, { listing_id: listing.id });

    expect(await handle(report.id, null)).toEqual({ ok: true });
    expect(await listingNow()).toEqual({ status: "published", closed_reason: null });
    expect(await findReport(db, report.id)).toMatchObject({ handledBy: "Ola Biuro", handled_at: now.toISOString() });
  });

  test("that is right ends the listing, and the company is told why", async () => {
    const admin = await insertMember(db, { company_id: company.id, password_hash: "x" });
    const report = await insertReport(db, { listing_id: listing.id });
    await handle(report.id, statement);

    expect(await listingNow()).toEqual({ status: "closed", closed_reason: "removed" });
    expect(await mailsTo(db, admin.email)).toMatchObject([
      { kind: "office.takedown", text: expect.stringContaining(statement) },
    ]);
  });

  test("is answered where a mail address was given", async () => {
    const email = `${listing.id}@reporter.example`;
    const report = await insertReport(db, { listing_id: listing.id, email, lang: "pl" });
    await handle(report.id, null);

    expect(await mailsTo(db, email)).toMatchObject([{ kind: "office.reportAnswer", lang: "pl" }]);
  });

  test("is handled once", async () => {
    const report = await insertReport(db, { listing_id: listing.id });
    await handle(report.id, null);

    expect(await handle(report.id, statement)).toEqual({ ok: false, reason: "alreadyHandled" });
    expect(await listingNow()).toMatchObject({ status: "published" });
  });

  test("cannot end what has ended", async () => {
    const closed = await insertListing(db, {
      status: "closed",
      closed_reason: "withdrawn",
      closed_at: now.toISOString(),
    });
    const report = await insertReport(db, { listing_id: closed.id });

    expect(await handle(report.id, statement)).toEqual({ ok: false, reason: "listingClosed" });
    expect(await findReport(db, report.id)).toMatchObject({ handled_at: null });
  });

  test("stands in the list of open ones, then in that of handled ones", async () => {
    const report = await insertReport(db, { listing_id: listing.id });
    const listed = async (state: "open" | "handled") =>
      (await findReports(db, { state, wanted: null })).items.some(({ id }) => id === report.id);

    expect([await listed("open"), await listed("handled")]).toEqual([true, false]);
    await handle(report.id, null);
    expect([await listed("open"), await listed("handled")]).toEqual([false, true]);
  });
});
