import { describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { forgetClosedAccounts } from "#app/domain/accounts/forget-closed-accounts.server.ts";
import { forgetAdmissions } from "#app/domain/admissions/forget-admissions.server.ts";
import { forgetUnconfirmedAlerts } from "#app/domain/alerts/sign-up/forget-unconfirmed-alerts.server.ts";
import { eraseDueApplications } from "#app/domain/applications/erase-due-applications.server.ts";
import { countKept } from "#app/domain/data-protection/keeping/count-kept.server.ts";
import type { KeptKind } from "#app/domain/data-protection/keeping/kept-kinds.ts";
import { forgetRegistrations } from "#app/domain/events/registering/forget-registrations.server.ts";
import { forgetReporters } from "#app/domain/reports/forget-reporters.server.ts";
import { forgetOldAudit, recordAudit } from "#app/platform/audit.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { noteRun } from "#app/platform/jobs/note-run.server.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { forgetOldMails } from "#app/platform/mail/send-mails.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent, insertGuest } from "#tests/support/events.ts";
import {
  insertAccount,
  insertApplication,
  insertCompany,
  insertListing,
  insertReport,
} from "#tests/support/factories.ts";

const config = readConfig({}, "test");
const now = new Date("2027-02-01T12:00:00Z");
const in7Months = new Date("2027-09-01T12:00:00Z");
const in13Months = new Date("2028-03-01T12:00:00Z");

describe.each(databases)("what is kept, on %s", async (url) => {
  const db = await freshDatabase(url);
  const { files } = testContext(db);
  const kept = async (kind: KeptKind, at: Date) =>
    (await countKept(db, { config, now: at })).find((one) => one.kind === kind);

  test("is counted; what its job has missed is overdue, and nothing is once it ran", async () => {
    const company = await insertCompany(db);
    const listing = await insertListing(db, { company_id: company.id });
    await insertApplication(db, { company_id: company.id, listing_id: listing.id, erase_on: "2027-02-06" });
    await insertApplication(db, { company_id: company.id, listing_id: listing.id, erase_on: "2029-02-06" });
    await insertReport(db, { listing_id: listing.id, email: "a@b.example", handled_at: now.toISOString() });
    await insertAccount(db, { disabled_at: now.toISOString() });
    const event = await insertEvent(db, { times: [{ day: "2027-02-10" }] });
    await insertGuest(db, config, { event_id: event.id });
    const mail = { subject: "Guten Tag", text: "Guten Tag", html: "" };
    await queueMail(db, { kind: "report.received", to: "a@b.example", lang: "de", ...mail, now });
    await recordAudit(db, { now, accountId: null, action: "audit.exported", subjectType: "audit", subjectId: newId() });

    expect(await kept("application", now)).toMatchObject({ now: 2, soon: 1, overdue: 0 });
    for (const kind of ["report", "account", "registration", "mail", "audit"] as const)
      expect([kind, await kept(kind, now)]).toMatchObject([kind, { now: 1, soon: 0, overdue: 0 }]);

    expect(await kept("application", in7Months)).toMatchObject({ now: 2, overdue: 1 });
    expect(await kept("report", in7Months)).toMatchObject({ now: 1, overdue: 1 });
    expect(await kept("registration", in7Months)).toMatchObject({ now: 1, overdue: 1 });
    expect(await kept("mail", in7Months)).toMatchObject({ now: 1, overdue: 1 });
    expect(await kept("account", in7Months)).toMatchObject({ now: 1, overdue: 0 });
    expect(await kept("account", in13Months)).toMatchObject({ now: 1, overdue: 1 });
    expect(await kept("audit", in13Months)).toMatchObject({ now: 1, overdue: 1 });

    await eraseDueApplications(db, files, { now: in13Months });
    await forgetReporters(db, { except: [], now: in13Months });
    await forgetRegistrations(db, { config, now: in13Months });
    await forgetOldMails({ db, now: () => in13Months });
    await forgetClosedAccounts(db, { now: in13Months });
    await forgetOldAudit(db, { now: in13Months });
    await forgetUnconfirmedAlerts(db, { now: in13Months });
    await forgetAdmissions(db, { now: in13Months });
    const after = await countKept(db, { config, now: in13Months });
    expect(after.filter(({ overdue }) => overdue > 0)).toEqual([]);
    expect(after.find(({ kind }) => kind === "account")?.now).toBe(0);
  });

  test("says when all that takes it away last came to a good end", async () => {
    expect((await kept("report", now))?.ranAt).toBeNull();
    await noteRun(db, { name: "forget who reported", startedAt: now, succeededAt: now });
    expect((await kept("report", now))?.ranAt).toBe(now.toISOString());
  });
});
