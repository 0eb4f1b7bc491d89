import { describe, expect, test } from "vitest";
import { type ApplicationStatus, applicationStatuses as froms } from "#db/codes.ts";
import { type Decision, decisions as tos, mayBecome } from "#app/domain/applications/application.ts";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { eventsOf, mailsTo, now, origin, statusOf } from "#tests/support/applications.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertCompany, insertMember, wholeCompany } from "#tests/support/factories.ts";

const winnerFirst = (one: { ok: boolean }, other: { ok: boolean }) => Number(other.ok) - Number(one.ok);

describe.each(databases)("answering on %s", async (url) => {
  const db = await freshDatabase(url);
  const company = await insertCompany(db, { name: "Firma A", contact_email: "kim@firma-a.example" });
  const kim = await insertMember(db, { company_id: company.id });
  const stranger = await insertCompany(db);

  const change = (applicationId: string, from: ApplicationStatus, to: Decision, companyId = company.id) =>
    changeStatus(db, {
      ...wholeCompany(companyId),
      accountId: kim.id,
      applicationId,
      from,
      to,
      text: "Zapraszamy 3 marca",
      origin,
      now,
    });

  test("an invitation is kept, told and dated, with the person who sent it", async () => {
    const { id, email } = await insertApplication(db, { company_id: company.id });

    expect(await change(id, "received", "invited")).toMatchObject({ ok: true });

    expect((await statusOf(db, id)).status).toBe("invited");
    const status = { event: "status", actor: "employer", accountId: kim.id, from: "received", to: "invited" };
    expect(await eventsOf(db, id)).toEqual([status]);
    const message = await db.selectFrom("application_message").selectAll().where("application_id", "=", id).execute();
    expect(message).toMatchObject([
      { account_id: kim.id, lang: "pl", text: "Zapraszamy 3 marca", at: now.toISOString() },
    ]);
    const [mail] = await mailsTo(db, email);
    expect(mail).toMatchObject({ kind: "application.message", lang: "pl", replyTo: "kim@firma-a.example" });
    expect(mail?.text).toContain("Zapraszamy 3 marca");
    expect(mail?.text).toContain(`${origin}/pl/mine/applications/`);
    const audit = await db.selectFrom("audit").select(["action", "account_id"]).where("subject_id", "=", id).execute();
    expect(audit).toEqual([{ action: "application.invited", account_id: kim.id }]);
  });

  test("a final answer sets the day of erasure to six months from now, another leaves it", async () => {
    const { id, erase_on } = await insertApplication(db, { company_id: company.id });
    await change(id, "received", "in_review");
    expect((await statusOf(db, id)).eraseOn).toBe(erase_on);
    await change(id, "in_review", "declined");
    expect((await statusOf(db, id)).eraseOn).toBe("2027-08-01");
  });

  test("every transition of the table works and no other does", async () => {
    const tried = [];
    for (const from of froms) {
      for (const to of tos) {
        const { id } = await insertApplication(db, { company_id: company.id, status: from });
        const result = await change(id, from, to);
        const expected = mayBecome(from, to, "employer") ? { ok: true } : { ok: false, reason: "impossible" };
        tried.push({ from, to, status: (await statusOf(db, id)).status, result });
        expect(tried.at(-1)).toMatchObject({ from, to, status: mayBecome(from, to) ? to : from, result: expected });
      }
    }
    expect(tried).toHaveLength(froms.length * tos.length);
  });

  test("a double click answers once", async () => {
    const { id, email } = await insertApplication(db, { company_id: company.id });
    const results = await Promise.all([change(id, "received", "declined"), change(id, "received", "declined")]);
    expect(results.toSorted(winnerFirst)).toMatchObject([{ ok: true }, { ok: false, reason: "meanwhile" }]);
    expect(await mailsTo(db, email)).toHaveLength(1);
  });

  test("of two colleagues who decide at once the second learns what happened", async () => {
    const { id, email } = await insertApplication(db, { company_id: company.id });
    const results = await Promise.all([change(id, "received", "invited"), change(id, "received", "declined")]);
    expect(results.toSorted(winnerFirst)).toMatchObject([{ ok: true }, { ok: false, reason: "meanwhile" }]);
    expect((await statusOf(db, id)).status).toBe(results[0].ok ? "invited" : "declined");
    expect(await mailsTo(db, email)).toHaveLength(1);
  });

  test("another company's application is not there", async () => {
    const { id } = await insertApplication(db, { company_id: company.id });
    expect(await change(id, "received", "declined", stranger.id)).toEqual({ ok: false, reason: "notFound" });
    expect((await statusOf(db, id)).status).toBe("received");
  });
});
