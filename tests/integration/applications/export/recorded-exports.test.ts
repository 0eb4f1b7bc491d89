import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { eraseApplication, eraseMyApplication } from "#app/domain/applications/erase-application.server.ts";
import { forgetOldExports } from "#app/domain/applications/export/forget-old-exports.server.ts";
import { mailErasedCopies } from "#app/domain/applications/export/mail-erased-copies.server.ts";
import { recordExport } from "#app/domain/applications/export/record-export.server.ts";
import { config, eventsOf, insertLinkedApplication, mailsTo, now } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";

describe.each(databases)("exports on %s", async (url) => {
  const db = await freshDatabase(url);
  const { files } = testContext(db);

  test("are recorded with each application, with who took them, and without whom the company has nothing to decide", async () => {
    const { listing, kim, companyId } = await company(db);
    const [one, two] = [await applicationTo(db, listing), await applicationTo(db, listing)];
    await insertApplication(db, { listing_id: listing.id, status: "withdrawn" });

    const wish = { companyId, listingIds: null, accountId: kim.id, of: { listingId: listing.id }, now };
    const id = await recordExport(db, { ...wish, format: "csv" });

    const row = await db.selectFrom("application_export").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ id, account_id: kim.id, format: "csv", applications: 2, at: now.toISOString() });
    for (const { id } of [one, two]) {
      expect(await eventsOf(db, id)).toMatchObject([{ event: "exported", actor: "employer", accountId: kim.id }]);
    }
    const audit = db.selectFrom("audit").select(["action", "account_id"]).where("subject_id", "=", listing.id);
    expect(await audit.execute()).toEqual([{ action: "listing.exported_csv", account_id: kim.id }]);
  });

  test("are not made of what is another company's, nor of nothing", async () => {
    const { listing, companyId } = await company(db);
    const application = await applicationTo(db, listing);
    const other = await company(db);
    const asOther = {
      companyId: other.companyId,
      listingIds: null,
      accountId: other.kim.id,
      format: "zip" as const,
      now,
    };
    expect(await recordExport(db, { ...asOther, of: { listingId: listing.id } })).toBeNull();
    expect(await recordExport(db, { ...asOther, of: { applicationId: application.id } })).toBeNull();
    expect(await recordExport(db, { ...asOther, of: { listingId: other.listing.id } })).toBeNull();
    const limited = { companyId, listingIds: [other.listing.id], accountId: other.kim.id, format: "zip" as const, now };
    expect(await recordExport(db, { ...limited, of: { listingId: listing.id } })).toBeNull();
    expect(await recordExport(db, { ...limited, listingIds: [], of: { applicationId: application.id } })).toBeNull();
    expect(await eventsOf(db, application.id)).toEqual([]);
    expect(await exportsOf(db, companyId)).toEqual([]);
  });

  test("are named to the company when the data are erased here, once, and to nobody who took nothing", async () => {
    const { listing, kim, companyId } = await company(db);
    const chief = await insertMember(db, { company_id: companyId, password_hash: "x" });
    const colleague = await insertMember(db, { company_id: companyId, memberRole: "member", password_hash: "x" });
    const application = await applicationTo(db, listing);
    const untaken = await applicationTo(db, listing);
    const wish = { companyId, listingIds: null, accountId: kim.id, now };
    await recordExport(db, { ...wish, of: { applicationId: application.id }, format: "pdf" });
    await recordExport(db, { ...wish, of: { applicationId: application.id }, format: "zip" });

    await eraseMyApplication(db, files, { token: application.token, config, now });
    await eraseApplication(db, files, { applicationId: untaken.id, now });
    await mailErasedCopies(db, { now });
    await mailErasedCopies(db, { now });

    for (const { email } of [kim, chief]) {
      const told = (await mailsTo(db, email)).filter(({ kind }) => kind === "export.erased");
      expect(told).toHaveLength(1);
      expect(told[0]?.text).toContain(application.number);
      expect(told[0]?.text).toContain("1.\u00a0Februar 2027");
      expect(told[0]?.text).not.toContain(untaken.number);
    }
    expect((await mailsTo(db, colleague.email)).map(({ kind }) => kind)).not.toContain("export.erased");
    expect(await db.selectFrom("erased_copy").selectAll().execute()).toEqual([]);
  });

  test("reach the company's own address where nobody is left who acts for it", async () => {
    const ours = await insertCompany(db, { contact_email: "chef@three.example" });
    const listing = await insertListing(db, { company_id: ours.id });
    const gone = await insertMember(db, { company_id: ours.id, memberRole: "member", password_hash: "x" });
    const application = await applicationTo(db, listing);
    const wish = { companyId: ours.id, listingIds: null, accountId: gone.id, now };
    await recordExport(db, { ...wish, of: { applicationId: application.id }, format: "pdf" });
    await db.deleteFrom("membership").where("account_id", "=", gone.id).execute();
    await eraseApplication(db, files, { applicationId: application.id, now });
    await mailErasedCopies(db, { now });
    expect((await mailsTo(db, "chef@three.example")).map(({ kind }) => kind)).toEqual(["export.erased"]);
  });

  test("are forgotten after a year, but not while what was taken is here", async () => {
    const { listing, kim, companyId } = await company(db);
    const [gone, here] = [await applicationTo(db, listing), await applicationTo(db, listing)];
    const wish = { companyId, listingIds: null, accountId: kim.id, format: "pdf" as const, now };
    await recordExport(db, { ...wish, of: { applicationId: gone.id } });
    const kept = await recordExport(db, { ...wish, of: { applicationId: here.id } });
    await eraseApplication(db, files, { applicationId: gone.id, now });
    await forgetOldExports(db, { now: new Date("2028-01-31T12:00:00Z") });
    expect(await exportsOf(db, companyId)).toHaveLength(2);
    await forgetOldExports(db, { now: new Date("2028-02-02T12:00:00Z") });
    expect(await exportsOf(db, companyId)).toEqual([{ id: kept }]);
  });
});

async function company(db: Db) {
  const listing = await insertListing(db);
  const kim = await insertMember(db, {
    company_id: listing.company_id,
    memberRole: "member",
    name: "Kim Beispiel",
    password_hash: "x",
  });
  return { listing, kim, companyId: listing.company_id };
}

function applicationTo(db: Db, listing: { id: string; company_id: string }) {
  return insertLinkedApplication(db, { listing_id: listing.id, company_id: listing.company_id });
}

function exportsOf(db: Db, companyId: string) {
  return db.selectFrom("application_export").select("id").where("company_id", "=", companyId).execute();
}
