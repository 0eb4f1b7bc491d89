import { describe, expect, test } from "vitest";
import type { ListingStatus } from "#db/codes.ts";
import { currentRevision } from "#db/revision.server.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { findMyApplication } from "#app/domain/applications/find-my-application.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { findOpenListing } from "#app/domain/listings/open-listings.server.ts";
import { countUnanswered } from "#app/domain/office/review/count-unanswered.server.ts";
import { endListing } from "#app/domain/office/review/end-listing.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { insertLinkedApplication } from "#tests/support/applications.ts";
import { testOrigin } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertListing, insertMember, wholeCompany } from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";

const now = new Date("2027-02-01T12:00:00Z");
const from = readConfig({}, "test");
const ground = { ground: "law", rule: "§ 1 MiLoG", lang: "de" } as const;
const reason = "Die Anzeige nennt einen Lohn, den es nicht gibt.";

describe.each(databases)("the office ends a listing on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = { accountId: (await insertAccount(db)).id };
  const end = (listingId: string) =>
    endListing(db, { listingId, reason, ground, officer, from, replyTo: from.operator.email, now });
  const stored = (id: string) => db.selectFrom("listing").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

  test("for good, and every cache learns of it", async () => {
    const listing = await insertListing(db);
    const before = await currentRevision(db);
    const results = await Promise.all([end(listing.id), end(listing.id)]);

    expect(results).toEqual(expect.arrayContaining([{ ok: true }, { ok: false, reason: "cannotBeEnded" }]));
    expect(await stored(listing.id)).toMatchObject({
      status: "closed",
      closed_reason: "removed",
      revision: before + 1,
    });
    expect(await findOpenListing(db, { listingId: listing.id, now })).toBeFalsy();
  });

  test("with the reason in the company's mail and history, and who did it in the audit", async () => {
    const listing = await insertListing(db);
    const admin = await insertMember(db, { company_id: listing.company_id, password_hash: "x", lang: "cs" });
    await end(listing.id);

    const told = await mailsTo(db, admin.email);
    expect(told).toMatchObject([{ kind: "office.takedown", lang: "cs", text: expect.stringContaining(reason) }]);
    const trace = { listing_id: listing.id, event: "closed", account_id: officer.accountId, remark: reason };
    expect(
      await db.selectFrom("listing_history").selectAll().where("listing_id", "=", listing.id).execute(),
    ).toMatchObject([trace]);
    expect(
      await db.selectFrom("audit").select(["action", "account_id"]).where("subject_id", "=", listing.id).execute(),
    ).toEqual([{ action: "listing.closed", account_id: officer.accountId }]);
  });

  test("of a company where nobody can sign in yet, and writes to its contact", async () => {
    const company = await insertCompany(db, { contact_email: `${url.length}@contact.example` });
    await end((await insertListing(db, { company_id: company.id })).id);
    expect(await mailsTo(db, company.contact_email)).toMatchObject([{ kind: "office.takedown" }]);
  });

  test("and no applicant is lost", async () => {
    const listing = await insertListing(db);
    const { company_id: companyId } = listing;
    const { id: applicationId, token } = await insertLinkedApplication(db, { listing_id: listing.id });
    expect(await countUnanswered(db, listing.id)).toBe(1);
    await end(listing.id);

    expect(await findCompanyApplication(db, { ...wholeCompany(companyId), applicationId })).toMatchObject({
      status: "received",
    });
    expect(await findMyApplication(db, { token, now })).toMatchObject({ status: "received", listing: "ended" });
  });

  test.each<[ListingStatus, string | null, boolean]>([
    ["published", "2027-01-01T08:00:00.000Z", true],
    ["submitted", "2027-01-01T08:00:00.000Z", true],
    ["submitted", null, false],
    ["draft", null, false],
    ["closed", "2027-01-01T08:00:00.000Z", false],
  ])("that is %s and was first seen at %s: %s", async (status, first_published_at, ok) => {
    const { id } = await insertListing(db, { status, first_published_at });
    expect((await end(id)).ok).toBe(ok);
  });

  test("and lets none out while its company is suspended", async () => {
    const company = await insertCompany(db, { suspended_at: now.toISOString() });
    const { id: listingId } = await insertListing(db, { company_id: company.id, status: "submitted" });
    const approved = await approveListing(db, { listingId, officer, origin: testOrigin, now });
    expect(approved).toEqual({ ok: false, reason: "companySuspended" });
  });
});
