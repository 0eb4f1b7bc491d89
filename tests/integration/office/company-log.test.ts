import { beforeEach, describe, expect, test } from "vitest";
import { suspendCompany } from "#app/domain/office/companies/suspend-company.server.ts";
import { findCompanyLog, findLatestOfLog } from "#app/domain/office/company-log/find-company-log.server.ts";
import { forgetLogNotes } from "#app/domain/office/company-log/forget-log-notes.server.ts";
import type { LogKind } from "#app/domain/office/company-log/log-kinds.ts";
import { addLogNote } from "#app/domain/office/company-log/log-notes.server.ts";
import { forgetFormerMembers } from "#app/domain/office/leaving/forget-former-members.server.ts";
import { rowsOnPage } from "#app/domain/office/page-number.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";
import * as companyPage from "#app/routes/office/companies/company.tsx";
import * as logPage from "#app/routes/office/company-log/company-log.tsx";
import * as notePage from "#app/routes/office/company-log/log-note.tsx";
import * as removalPage from "#app/routes/office/company-log/log-note-removal.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertAccount, insertCompany, insertListing, insertMember, insertReport } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the log of a company on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now: () => now });
  let companyId: string;
  let officer: Awaited<ReturnType<typeof insertAccount>>;
  beforeEach(async () => {
    officer = await insertAccount(db, { name: "Ole Office" });
    companyId = (await insertCompany(db)).id;
  });
  const note = (day: string, given: { accountId?: string; companyId?: string; text?: string } = {}) =>
    addLogNote(db, {
      ...{ companyId, accountId: officer.id, now, way: "call", day, person: "Frau Muster", text: `Text of ${day}` },
      ...given,
    } as const);
  const audit = (
    action: AuditAction,
    subjectType: string,
    subjectId: string,
    at: string,
    by: string | null = officer.id,
  ) => recordAudit(db, { now: new Date(at), accountId: by, action, subjectType, subjectId });
  const log = async (kind: LogKind | null = null, wanted: string | null = null) =>
    (await findCompanyLog(db, { companyId, kind, wanted })).items;
  const said = async (kind: LogKind | null = null) =>
    (await log(kind)).map((entry) => entry.note?.text ?? entry.action);

  test("has what was noted and what was decided, the latest first, each by its kind", async () => {
    const member = await insertMember(db, { company_id: companyId });
    const listing = await insertListing(db, { company_id: companyId });
    const report = await insertReport(db, { listing_id: listing.id });
    const event = await insertEvent(db, { company_id: companyId });
    const history = (event: "sent_back" | "published", at: string, by: string) =>
      db
        .insertInto("listing_history")
        .values({
          id: `${listing.id} ${at}`,
          listing_id: listing.id,
          at,
          account_id: by,
          event,
          remark: null,
          changes: null,
        })
        .execute();
    await note("2027-01-20");
    await audit("admission.approved", "company", companyId, "2027-01-02T08:00:00Z");
    await history("sent_back", "2027-01-03T08:00:00.000Z", officer.id);
    await history("published", "2027-01-04T08:00:00.000Z", member.id);
    await audit("report.handled", "listing_report", report.id, "2027-01-05T08:00:00Z");
    await audit("event.published", "event", event.id, "2027-01-06T08:00:00Z");
    await audit("event.cancelled", "event", event.id, "2027-01-07T08:00:00Z", member.id);
    await audit("company.left", "company", companyId, "2027-01-21T08:00:00Z", null);
    await audit("company.picture_added", "company", companyId, "2027-01-22T08:00:00Z", member.id);

    expect(await said()).toEqual([
      "company.left",
      "Text of 2027-01-20",
      "event.published",
      "report.handled",
      "listing.sent_back",
      "admission.approved",
    ]);
    expect(await said("contact")).toEqual(["Text of 2027-01-20"]);
    expect(await said("company")).toEqual(["company.left", "admission.approved"]);
    expect(await said("listing")).toEqual(["listing.sent_back"]);
    expect(await said("report")).toEqual(["report.handled"]);
    expect(await said("told")).toEqual(["event.published"]);
    expect((await log("listing"))[0]).toMatchObject({ by: "Ole Office", subject: { page: "listing", id: listing.id } });
  });

  test("has a suspension as it is really recorded, and nothing of another company", async () => {
    const other = await insertCompany(db);
    await note("2027-01-20", { companyId: other.id });
    const ground = { ground: "terms", rule: "Kein Geld von Bewerbern", lang: "de" } as const;
    const suspension = { companyId: other.id, reason: "Zahlt nicht.", ground, officer: { accountId: officer.id } };
    await suspendCompany(db, { ...suspension, from: context.config, replyTo: "kontakt@office.example", now });
    expect(await said()).toEqual([]);
    const items = (await findCompanyLog(db, { companyId: other.id, kind: null, wanted: null })).items;
    expect(items.map(({ action }) => action)).toEqual(["company.suspended", "note"]);
  });

  test("is paged, and the company's page shows the last three", async () => {
    for (let row = 0; row < rowsOnPage + 2; row += 1) await note(`2027-01-${String((row % 28) + 1).padStart(2, "0")}`);
    const first = await findCompanyLog(db, { companyId, kind: "contact", wanted: null });
    expect([first.total, first.pages, first.items.length]).toEqual([rowsOnPage + 2, 2, rowsOnPage]);
    expect(await log("contact", "2")).toHaveLength(2);
    expect((await findLatestOfLog(db, { companyId, limit: 3 })).map(({ note }) => note?.day)).toEqual([
      "2027-01-28",
      "2027-01-27",
      "2027-01-26",
    ]);
    const request = get("/de/office", { cookie: await sessionCookie(db, officer.id) });
    const page = await companyPage.loader({ request, params: { lang: "de", companyId }, context });
    expect(page.log).toHaveLength(3);
  });

  test("forgets a contact after three years to the day", async () => {
    await note("2024-01-31");
    await note("2024-02-01");
    expect(await forgetLogNotes(db, { now })).toBe(1);
    expect(await said()).toEqual(["Text of 2024-02-01"]);
  });

  test("goes with what a former member said of itself", async () => {
    await note("2027-01-20");
    await db.updateTable("company").set({ left_at: "2026-07-01T00:00:00.000Z" }).where("id", "=", companyId).execute();
    await forgetFormerMembers(db, { now });
    expect(await said("contact")).toEqual([]);
  });

  describe("on its pages", () => {
    type Action = typeof logPage.action | typeof notePage.action | typeof removalPage.action;
    const send = async (action: Action, fields: Record<string, string>, noteId = "", by = officer.id) => {
      const request = post("/de/office/companies", fields, { cookie: await sessionCookie(db, by) });
      return action({ request, params: { lang: "de", companyId, noteId }, context }).catch((thrown: unknown) => thrown);
    };
    const good = { way: "visit", day: "2027-02-01", person: "Herr Novák", text: "Wollen im Mai zur Messe." };

    test("a note is written with its day; a bad one keeps what was typed", async () => {
      expect(await send(logPage.action, good)).toMatchObject({ status: 303 });
      expect((await log("contact"))[0]?.note).toEqual(good);
      for (const [day, error] of [
        ["2027-02-02", "log:errors.future"],
        ["2024-01-31", "log:errors.tooOld"],
      ] as const) {
        const typed = { ...good, day };
        expect(await send(logPage.action, typed)).toMatchObject({
          init: { status: 422 },
          data: { form: { typed, errors: { day: [{ key: error }] } } },
        });
      }
      expect(await send(logPage.action, { ...good, day: "2024-02-01" })).toMatchObject({ status: 303 });
      expect(await send(logPage.action, { ...good, text: "" })).toMatchObject({ init: { status: 422 } });
      expect(await send(logPage.action, { ...good, text: "x".repeat(2001) })).toMatchObject({ init: { status: 422 } });
      expect(await send(logPage.action, { ...good, text: "x".repeat(2000), person: "" })).toMatchObject({
        status: 303,
      });
    });

    test("its author changes and removes it, nobody else does", async () => {
      const id = await note("2027-01-20");
      const other = await insertAccount(db);
      expect(await send(notePage.action, good, id, other.id)).toMatchObject({ status: 404 });
      expect(await send(removalPage.action, {}, id, other.id)).toMatchObject({ status: 404 });
      expect(await said()).toEqual(["Text of 2027-01-20"]);
      expect(await send(notePage.action, good, id)).toMatchObject({ status: 303 });
      expect(await said()).toEqual([good.text]);
      expect(await send(removalPage.action, {}, id)).toMatchObject({ status: 303 });
      expect(await said()).toEqual([]);
    });
  });
});
