import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { auditCsv } from "#app/domain/office/audit/audit-csv.server.ts";
import { actionsOf, auditAreaNames, type AuditFilter } from "#app/domain/office/audit/audit-filter.ts";
import { findAuditPage } from "#app/domain/office/audit/find-audit.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { auditActions } from "#app/platform/auditing/audit-actions.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertApplication, insertCompany, insertListing } from "#tests/support/factories.ts";

test("every action is of one area, so that none is missing when one area after the other is looked through", () => {
  const sorted = auditAreaNames.flatMap(actionsOf);
  expect(sorted.toSorted()).toEqual([...auditActions].toSorted());
});

describe.each(databases)("what the office reads of the audit on %s", async (url) => {
  const db = await freshDatabase(url);
  const [anna, zaneta] = [
    await insertAccount(db, { name: "Anna Amt", email: "anna@office.example" }),
    await insertAccount(db, { name: "Żaneta Łęcka", email: "zaneta@office.example" }),
  ];
  const company = await insertCompany(db, { name: '=HYPERLINK("http://evil")' });
  const listing = await insertListing(db, { company_id: company.id });
  const application = await insertApplication(db, { listing_id: listing.id, company_id: company.id });
  const deeds = [
    { at: "2027-03-27T22:59:59Z", accountId: anna.id, action: "company.suspended", type: "company", id: company.id },
    { at: "2027-03-27T23:00:00Z", accountId: zaneta.id, action: "listing.published", type: "listing", id: listing.id },
    { at: "2027-03-28T21:59:59Z", accountId: null, action: "application.erased", type: "application", id: "gone" },
    {
      at: "2027-03-28T22:00:00Z",
      accountId: zaneta.id,
      action: "application_document.opened",
      type: "application",
      id: application.id,
    },
  ] as const;
  for (const { at, accountId, action, type, id } of deeds)
    await recordAudit(db, { now: new Date(at), accountId, action, subjectType: type, subjectId: id });
  const actions = async (filter: AuditFilter) =>
    (await findAuditPage(db, filter, null)).items.map(({ action }) => action);

  test("stands there with the latest first, by name where there still is one", async () => {
    const { items, total } = await findAuditPage(db, {}, null);
    expect(total).toBe(4);
    expect(items.map(({ by, subject }) => `${by} ${subject?.name} ${subject?.page}`)).toEqual([
      `Żaneta Łęcka ${application.number} null`,
      "null undefined undefined",
      `Żaneta Łęcka ${listing.title_de} listing`,
      'Anna Amt =HYPERLINK("http://evil") company',
    ]);
  });

  test("is narrowed by days of Berlin, on which clocks may change, by who and by area", async () => {
    const [first, second, third, fourth] = deeds.map(({ action }) => action);
    expect(await actions({ until: "2027-03-27" })).toEqual([first]);
    expect(await actions({ from: "2027-03-28", until: "2027-03-28" })).toEqual([third, second]);
    expect(await actions({ from: "2027-03-29" })).toEqual([fourth]);
    expect(await actions({ who: "lecka zane" })).toEqual([fourth, second]);
    expect(await actions({ who: "ANNA@" })).toEqual([first]);
    expect(await actions({ who: "nobody" })).toEqual([]);
    expect(await actions({ area: "applications" })).toEqual([fourth, third]);
  });

  test("leaves whole, in its order, and as no formula", async () => {
    const text = (await Array.fromAsync(auditCsv(db, {}, "pl"))).join("");
    const rows = parse<Record<string, string>>(text, { delimiter: ";", bom: true, columns: true });
    expect(rows.map((row) => row["action"])).toEqual(deeds.map(({ action }) => action).toReversed());
    expect(Object.values(rows.at(-1) ?? {})).toContain('\'=HYPERLINK("http://evil")');
  });

  test("goes on where the part before ended, however many were written at one moment", async () => {
    const many = Array.from({ length: 1203 }, (_, nth) => `many-${nth}`);
    const same = {
      at: "2027-05-01T12:00:00.000Z",
      account_id: null,
      action: "account.signed_in",
      subject_type: "account",
    };
    const rows = many.map((subject_id) => ({ ...same, id: newId(), subject_id }));
    await db.insertInto("audit").values(rows).execute();
    const text = (await Array.fromAsync(auditCsv(db, { from: "2027-05-01" }, "de"))).join("");
    const ids = parse<Record<string, string>>(text, { delimiter: ";", bom: true, columns: true }).map(
      (row) => row["id"],
    );
    expect(ids.toSorted()).toEqual(many.toSorted());
    expect(await findAuditPage(db, { from: "2027-05-01" }, "99")).toMatchObject({ total: 1203, page: 25, pages: 25 });
  });
});
