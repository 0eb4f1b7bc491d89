import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { noteErased } from "#app/platform/journal/note-erased.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { isFinal } from "./application.ts";
import { type AppointmentSender, calendarCancellation } from "./appointments/calendar-file.server.ts";
import { type Appointment, findAppointment } from "./appointments/find-appointment.server.ts";
import { noteErasedCopies } from "./export/note-erased-copies.server.ts";
import { findApplicationOfSeeker, findMyApplication, type MyApplication } from "./find-my-application.server.ts";
import { takeBackUnsent } from "./held/take-back-unsent.server.ts";
import { mailCompany } from "./mail-company.server.ts";

/** The seeker's wish, at any time. False for an unknown link. */
export async function eraseMyApplication(
  db: Db,
  files: FileStore,
  { token, config, now }: { token: string; config: AppointmentSender; now: Date },
) {
  const application = await findMyApplication(db, { token, now });
  if (!application) return false;
  await eraseForSeeker(db, files, { application, config, now });
  return true;
}

/** The same, where the office does it for them. False for what has gone meanwhile. */
export async function eraseInSeekersName(
  db: Db,
  files: FileStore,
  { applicationId, config, now }: { applicationId: string; config: AppointmentSender; now: Date },
) {
  const application = await findApplicationOfSeeker(db, { applicationId, now });
  if (!application) return false;
  await eraseForSeeker(db, files, { application, config, now });
  return true;
}

async function eraseForSeeker(
  db: Db,
  files: FileStore,
  { application, config, now }: { application: MyApplication; config: AppointmentSender; now: Date },
) {
  const { id: applicationId, number, status } = application;
  const news = {
    applicationId,
    number,
    listing: application,
    answerBy: application.answerBy,
    origin: config.origin,
    now,
  };
  const agreed = await findAppointment(db, applicationId);
  const isAhead = agreed?.state === "agreed" && agreed.startsAt !== null && new Date(agreed.startsAt) > now;
  const calendarIn = isAhead ? cancellationIn(application, agreed, { config, now }) : null;
  await eraseApplication(db, files, { applicationId, now }, async (db) => {
    /** Somebody who has just withdrawn may still stand in their calendars. */
    if (!isFinal(status) || calendarIn) await mailCompany(db, { what: "erased", calendarIn, ...news });
  });
  await forgetDeleted(db);
}

/** Erasure does not reach calendars; what stands there carries no name, and goes like any other that is called off. */
function cancellationIn(
  application: Parameters<typeof calendarCancellation>[0]["application"],
  { sequence, ...agreed }: Appointment,
  { config, now }: { config: AppointmentSender; now: Date },
) {
  const appointment = { ...agreed, sequence: sequence + 1, stateAt: now.toISOString() };
  return (lang: Lang) => calendarCancellation({ reader: "employer", lang, appointment, application, config });
}

/**
 * Nothing of the application is left but one audit row of ids. Files go first, as a row that is still there says what is
 * left to do; once more at the end, as one may have come in between.
 */
export async function eraseApplication(
  db: Db,
  files: FileStore,
  { applicationId, now }: { applicationId: string; now: Date },
  afterwards: (db: Db) => Promise<void> = async () => {},
) {
  for (const { id } of await documentsOf(db, applicationId)) await files.remove(id);
  const last = await inTransaction(db, async (db) => {
    const documents = await documentsOf(db, applicationId);
    await takeBackUnsent(db, { applicationId, now });
    await noteErasedCopies(db, applicationId);
    await db.deleteFrom("application_document").where("application_id", "=", applicationId).execute();
    const erased = await db
      .deleteFrom("application")
      .where("id", "=", applicationId)
      .returning(["number", "listing_id as listingId", "email_folded as address"])
      .executeTakeFirst();
    if (!erased) return [];
    await noteErased(db, "application", [applicationId]);

    await eraseSentDrafts(db, erased);
    await eraseMails(db, erased.number);
    const subject = { subjectType: "application", subjectId: applicationId };
    await recordAudit(db, { now, accountId: null, action: "application.erased", ...subject });
    await afterwards(db);
    return documents;
  });
  for (const { id } of last) await files.remove(id);
}

function documentsOf(db: Db, applicationId: string) {
  return db.selectFrom("application_document").select("id").where("application_id", "=", applicationId).execute();
}

/** A sent draft keeps the address for its confirmation page. */
async function eraseSentDrafts(db: Db, { listingId, address }: { listingId: string; address: string }) {
  const sent = await db
    .selectFrom("application_draft")
    .select(["id", "email"])
    .where("listing_id", "=", listingId)
    .where("sent_at", "is not", null)
    .execute();
  const same = sent.filter(({ email }) => email !== null && foldAddress(email) === address).map(({ id }) => id);
  if (same.length > 0) await db.deleteFrom("application_draft").where("id", "in", same).execute();
}

/** About several applications: one that has not left yet still has something to tell of the others, and is forgotten then. */
const collective = [
  "application.appointments",
  "application.clock",
  "application.clock.asked",
  "application.clock.office",
  "application.links",
  "application.morning",
];

/** Every mail about one application has its number in the subject; in the text stands what people write, of others too. */
async function eraseMails(db: Db, number: string) {
  const pattern = `%${number}%`;
  await db
    .deleteFrom("outbox_mail")
    .where("kind", "like", "application.%")
    .where("kind", "not in", collective)
    .where("subject", "like", pattern)
    .execute();
  await db
    .deleteFrom("outbox_mail")
    .where("kind", "in", collective)
    .where("text", "like", pattern)
    .where((eb) => eb.or([eb("sent_at", "is not", null), eb("failed_at", "is not", null)]))
    .execute();
  await db
    .updateTable("outbox_mail")
    .set({ forget_when_sent: 1 })
    .where("kind", "in", collective)
    .where("text", "like", pattern)
    .execute();
}
