import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { hashToken, newToken } from "#db/ids.server.ts";
import type { Database } from "#db/schema.ts";
import { addNote } from "#app/domain/applications/add-note.server.ts";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { eraseMyApplication } from "#app/domain/applications/erase-application.server.ts";
import { eraseDueApplications } from "#app/domain/applications/erase-due-applications.server.ts";
import { mailErasedCopies } from "#app/domain/applications/export/mail-erased-copies.server.ts";
import { recordExport } from "#app/domain/applications/export/record-export.server.ts";
import { forwardApplication } from "#app/domain/applications/forwarding/forward-application.server.ts";
import { newApplicationNumber } from "#app/domain/applications/new-application-number.server.ts";
import { mailMornings } from "#app/domain/applications/readers/mail-mornings.server.ts";
import { writeToSeeker } from "#app/domain/applications/thread/write-to-seeker.server.ts";
import { withdrawApplication } from "#app/domain/applications/withdraw-application.server.ts";
import { claimMail, markSent } from "#app/platform/mail/claim-mail.server.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { addPdf, config, insertLinkedApplication, now, origin, pdf } from "#tests/support/applications.ts";
import { mailsWithCalendars, readCalendar } from "#tests/support/calendars.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing, insertMember } from "#tests/support/factories.ts";
import { insertAppointment } from "#tests/support/inserting/insert-appointment.ts";

const nextMorning = new Date("2027-02-02T06:30:00Z");

describe.each(databases)("what erasing leaves on %s", async (url) => {
  const db = await freshDatabase(url);
  const { files } = testContext(db);
  const listing = await insertListing(db);
  const company = { companyId: listing.company_id, listingIds: null };
  const member = (given: object) => insertMember(db, { company_id: company.companyId, password_hash: "x", ...given });
  const [kim, daily] = [await member({}), await member({ mails: "daily", memberRole: "member" })];

  /** Everything that can happen to an application, and all of it still under way. */
  async function wholeLife() {
    const ofListing = { listing_id: listing.id, company_id: company.companyId };
    const named = { number: newApplicationNumber(), name: "Zuzanna Qwertzowska" };
    const application = await insertLinkedApplication(db, { ...ofListing, ...named });
    const { id: applicationId } = application;
    const document = await addPdf(db, files, application.token);
    await db.updateTable("application_document").set({ scan: "waiting" }).where("id", "=", document.id).execute();
    const deed = { ...company, accountId: kim.id, applicationId, now };
    await addNote(db, { ...deed, text: "Qwertzowska" });
    await db
      .insertInto("application_tag")
      .values({ application_id: applicationId, folded: "qwertzowska", name: "Qwertzowska" })
      .execute();
    const sender = { accountId: kim.id, name: kim.name, lang: "de" } as const;
    await forwardApplication(db, { ...deed, sender, to: daily.id, note: "Qwertzowska?", origin });
    await recordExport(db, { ...deed, of: { applicationId }, format: "pdf" });
    const starts_at = "2027-03-02T08:00:00.000Z";
    await insertAppointment(db, { application_id: applicationId, state: "agreed", starts_at, word: "Qwertzowska" });
    const message = { ...deed, text: "Qwertzowska", lang: "de", asks: true, formKey: newToken(), origin } as const;
    await writeToSeeker(db, files, { ...message, uploads: [{ ...pdf, name: "Qwertzowska.pdf" }] });
    await insertDecisionLink(db, { applicationId, accountId: kim.id });
    await changeStatus(db, { ...deed, from: "received", to: "declined", text: "Pani Qwertzowska", origin });
    return application;
  }

  /** The rows of all tables in which one of the words stands, by table. */
  async function rowsWith(...words: string[]) {
    const found: Record<string, Record<string, unknown>[]> = {};
    for (const { name } of await db.introspection.getTables()) {
      const rows = await db
        .selectFrom(name as keyof Database)
        .selectAll()
        .execute();
      const naming = rows.filter((row) => words.some((word) => JSON.stringify(row).includes(word)));
      if (naming.length > 0) found[name] = naming;
    }
    return found;
  }

  async function sendAll() {
    const later = new Date("2027-02-10T12:00:00Z");
    for (let mail = await claimMail(db, later); mail; mail = await claimMail(db, later))
      await markSent(db, mail, later);
  }

  test("of one that was under way: its id in the audit, and both until the company is told", async () => {
    const { id, number, token } = await wholeLife();

    expect(await eraseMyApplication(db, files, { token, config, now })).toBe(true);

    expect(await rowsWith("wertzowska")).toEqual({});
    expect(Object.keys(await rowsWith(id)).toSorted()).toEqual(["application_digest", "audit", "erased_row"]);
    const { outbox_mail: mails, ...others } = await rowsWith(number);
    expect(Object.keys(others).toSorted()).toEqual(["application_digest", "erased_copy"]);
    expect(mails?.map(({ kind }) => kind)).toEqual(["application.erased", "application.erased"]);

    await mailErasedCopies(db, { now: nextMorning });
    await mailMornings(db, { config, now: nextMorning });
    await sendAll();
    expect(await rowsWith(number)).toEqual({});
  });

  test("of one whose day has come: the same", async () => {
    const { id, number } = await wholeLife();
    await db.updateTable("application").set({ erase_on: "2027-02-01" }).where("id", "=", id).execute();
    await eraseDueApplications(db, files, { now });
    await mailErasedCopies(db, { now });
    await mailMornings(db, { config, now: new Date("2027-02-03T06:30:00Z") });
    await sendAll();
    expect(await rowsWith("wertzowska", number)).toEqual({});
  });

  test("a mail about several leaves once more for the others, and is forgotten then", async () => {
    const { token, number } = await insertLinkedApplication(db, { number: newApplicationNumber() });
    const kinds = ["appointments", "clock", "links", "morning"] as const;
    const of = (kind: (typeof kinds)[number]) => ({
      ...mailNaming(`${number}, ABCD-1234`),
      kind: `application.${kind}` as const,
    });
    for (const kind of kinds) await queueMail(db, of(kind));
    const failed = await queueMail(db, of("clock"));
    await db.updateTable("outbox_mail").set({ failed_at: now.toISOString() }).where("id", "=", failed).execute();

    await eraseMyApplication(db, files, { token, config, now });

    const left = db.selectFrom("outbox_mail").select("kind").where("to_address", "=", "several@two.example");
    expect((await left.execute()).map(({ kind }) => kind).toSorted()).toEqual(
      kinds.map((kind) => `application.${kind}`),
    );
    await sendAll();
    expect(await rowsWith(number)).toEqual({});
  });

  test("a mail about another, whatever number its writer names", async () => {
    const [gone, stays] = [await insertLinkedApplication(db), await insertLinkedApplication(db)];
    const letter = { ...mailNaming(`Ihre Bewerbung ${gone.number} und diese`), kind: "application.message" as const };
    const id = await queueMail(db, { ...letter, subject: `Nachricht zu ${stays.number}` });
    await eraseMyApplication(db, files, { token: gone.token, config, now });
    expect(await db.selectFrom("outbox_mail").select("id").where("id", "=", id).execute()).toEqual([{ id }]);
  });

  test("no time in a calendar, also where somebody withdrew a moment before", async () => {
    const { token, number } = await wholeLife();
    await withdrawApplication(db, { token, origin, now });
    await eraseMyApplication(db, files, { token, config, now });
    const told = await mailsWithCalendars(db, kim.email, number);
    expect(told.map(({ kind }) => kind)).toEqual(["application.erased"]);
    expect(readCalendar(told[0]?.calendar ?? "")).toMatchObject({ METHOD: "CANCEL" });
  });

  test("nothing leaves for somebody who withdrew and is erased before the answer left", async () => {
    const { id, token, email } = await wholeLife();
    await withdrawApplication(db, { token, origin, now });
    await eraseMyApplication(db, files, { token, config, now });
    expect(await rowsWith(email)).toEqual({});
    expect(Object.keys(await rowsWith(id)).toSorted()).toEqual(["application_digest", "audit", "erased_row"]);
  });
});

const mailNaming = (text: string) =>
  ({ to: "several@two.example", lang: "de", subject: "x", text, html: "x", now }) as const;

async function insertDecisionLink(db: Db, { applicationId, accountId }: { applicationId: string; accountId: string }) {
  await db
    .insertInto("decision_link")
    .values({
      id: hashToken(newToken()),
      application_id: applicationId,
      account_id: accountId,
      from_status: "received",
      to_status: "invited",
      created_at: now.toISOString(),
      expires_at: "2027-02-15T12:00:00.000Z",
      used_at: null,
      answer_id: null,
    })
    .execute();
}
