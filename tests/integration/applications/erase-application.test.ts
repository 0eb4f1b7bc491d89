import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { addNote } from "#app/domain/applications/add-note.server.ts";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { addDraftDocuments } from "#app/domain/applications/draft/add-draft-documents.server.ts";
import { eraseExpiredDrafts } from "#app/domain/applications/draft/erase-expired-drafts.server.ts";
import { saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { submitApplication } from "#app/domain/applications/draft/submit-application.server.ts";
import { eraseMyApplication } from "#app/domain/applications/erase-application.server.ts";
import { eraseDueApplications } from "#app/domain/applications/erase-due-applications.server.ts";
import { findMyApplication } from "#app/domain/applications/find-my-application.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { addPdf, config, insertLinkedApplication, mailsTo, now, origin, pdf } from "#tests/support/applications.ts";
import { mailsWithCalendars, readCalendar } from "#tests/support/calendars.ts";
import { temporaryFolder, testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertApplication,
  insertCompany,
  insertListing,
  insertMember,
  wholeCompany,
} from "#tests/support/factories.ts";
import { insertAppointment } from "#tests/support/inserting/insert-appointment.ts";

describe.each(databases)("erasing on %s", async (url) => {
  const db = await freshDatabase(url);
  const folder = temporaryFolder();
  const files = encryptedFileStore(diskStore(folder), "a secret key that is long enough for it");

  test("takes rows, files, links and mails, and leaves one audit row of ids", async () => {
    const company = await insertCompany(db, { contact_email: "office@two.example" });
    const { id, email, token } = await insertLinkedApplication(db, { company_id: company.id });
    const document = await addPdf(db, files, token);
    expect(existsSync(path.join(folder, document.id))).toBe(true);

    expect(await eraseMyApplication(db, files, { token, config, now })).toBe(true);

    expect(existsSync(path.join(folder, document.id))).toBe(false);
    expect(await findMyApplication(db, { token, now })).toBeNull();
    expect(await mailsTo(db, email)).toEqual([]);
    const company_mails = await mailsTo(db, "office@two.example");
    expect(company_mails.map(({ kind }) => kind)).toEqual(["application.erased"]);
    const audit = await db.selectFrom("audit").select(["action", "account_id"]).where("subject_id", "=", id).execute();
    expect(audit).toEqual([{ action: "application.erased", account_id: null }]);
  });

  test("keeps a mail of the clock that has not left, as it names others too, and none that has", async () => {
    const { token, number } = await insertLinkedApplication(db);
    const mail = {
      to: "clock@two.example",
      lang: "de",
      subject: "x",
      text: `${number}, ABCD-1234`,
      html: "x",
      now,
    } as const;
    const [waiting, gone, own] = [
      await queueMail(db, { ...mail, kind: "application.clock" }),
      await queueMail(db, { ...mail, kind: "application.clock" }),
      await queueMail(db, { ...mail, subject: `x ${number}`, kind: "application.message" }),
    ];
    await db.updateTable("outbox_mail").set({ sent_at: now.toISOString() }).where("id", "=", gone).execute();
    await eraseMyApplication(db, files, { token, config, now });
    const left = await db.selectFrom("outbox_mail").select("id").where("id", "in", [waiting, gone, own]).execute();
    expect(left).toEqual([{ id: waiting }]);
  });

  test("a second click finds nothing more", async () => {
    const { token } = await insertLinkedApplication(db);
    const wish = { token, config, now };
    await eraseMyApplication(db, files, wish);
    expect(await eraseMyApplication(db, files, wish)).toBe(false);
  });

  test("the clock takes those whose day has come and no others", async () => {
    const due = await insertApplication(db, { erase_on: "2027-02-01" });
    const later = await insertApplication(db, { erase_on: "2027-02-02" });
    expect(await eraseDueApplications(db, files, { now })).toBe(1);
    const left = await db.selectFrom("application").select("id").where("id", "in", [due.id, later.id]).execute();
    expect(left).toEqual([{ id: later.id }]);
  });

  test("one that cannot be erased does not keep the others", async () => {
    const stuck = await insertLinkedApplication(db, { erase_on: "2027-02-01" });
    const { id: stuckFile } = await addPdf(db, files, stuck.token);
    const due = await insertApplication(db, { erase_on: "2027-02-01" });
    const readOnly = {
      ...files,
      remove: (id: string) => (id === stuckFile ? Promise.reject(new Error("EROFS")) : files.remove(id)),
    };

    await expect(eraseDueApplications(db, readOnly, { now })).rejects.toThrow("1 of 2");

    const left = await db.selectFrom("application").select("id").where("id", "in", [stuck.id, due.id]).execute();
    expect(left).toEqual([{ id: stuck.id }]);
    expect(await eraseDueApplications(db, files, { now })).toBe(1);
  });

  test("drafts go with their documents a day after the last change", async () => {
    const { id: listingId } = await insertListing(db);
    const token = await startDraft(db, { listingId, lang: "de", now });
    await addDraftDocuments(db, files, { token, listingId, lang: "de", uploads: [pdf], now });
    const before = readdirSync(folder).length;

    expect(await eraseExpiredDrafts(db, files, { now: new Date(now.getTime() + 23 * 3_600_000) })).toBe(0);
    expect(await eraseExpiredDrafts(db, files, { now: new Date(now.getTime() + 25 * 3_600_000) })).toBe(1);
    expect(readdirSync(folder)).toHaveLength(before - 1);
  });
});

test("after erasing, no byte of the seeker is left in the database, its log or the files", async () => {
  const folder = temporaryFolder();
  const db = await connect(`file:${path.join(folder, "board.db")}`);
  await migrate(db);
  const files = encryptedFileStore(diskStore(path.join(folder, "files")), testContext(db).config.secretKey);
  const listing = await insertListing(db);
  const kim = await insertMember(db, { company_id: listing.company_id, password_hash: "x" });
  const token = await startDraft(db, { listingId: listing.id, lang: "pl", now });
  const draft = { token, listingId: listing.id, lang: "pl" as const, now };
  await saveDraft(db, draft, { name: "Zuzanna Qwertzowska", email: "qwertzowska@poczta.example", phone: null });
  await saveDraft(db, draft, { german_level: "B1" });
  await saveDraft(db, draft, { message: "Jestem Qwertzowska i spawam" });
  await addDraftDocuments(db, files, { ...draft, uploads: [{ ...pdf, name: "Qwertzowska.pdf" }] });
  await submitApplication(db, files, { ...draft, origin });
  const { id: applicationId } = await db.selectFrom("application").select("id").executeTakeFirstOrThrow();
  const deed = { ...wholeCompany(listing.company_id), accountId: kim.id, applicationId, now };
  await addNote(db, { ...deed, text: "Qwertzowska wirkt gut" });
  await changeStatus(db, { ...deed, from: "received", to: "invited", text: "Pani Qwertzowska", origin });
  const starts_at = "2027-03-02T08:00:00.000Z";
  const word = { word: "Qwertzowska kann ab 15 Uhr", word_lang: "pl" } as const;
  await insertAppointment(db, { application_id: applicationId, state: "agreed", starts_at, contact: "x", ...word });
  expect(bytesIn(folder)).toContain("Qwertzowska");

  const [mail] = await mailsTo(db, "qwertzowska@poczta.example");
  const link = /applications\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
  expect(await eraseMyApplication(db, files, { token: link, config, now })).toBe(true);

  expect(bytesIn(folder).toLowerCase()).not.toContain("qwertzowska");
  const told = (await mailsWithCalendars(db, kim.email, "")).find(({ kind }) => kind === "application.erased");
  expect(readCalendar(told?.calendar ?? "")).toMatchObject({ METHOD: "CANCEL", SEQUENCE: "2" });
  expect(await db.selectFrom("appointment").select("id").execute()).toEqual([]);
  expect(readdirSync(path.join(folder, "files"))).toEqual([]);
  await db.destroy();
});

function bytesIn(folder: string) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "latin1"))
    .join("\n");
}
