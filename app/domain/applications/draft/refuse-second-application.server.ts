import type { Db } from "#db/connect.server.ts";
import { hour } from "#app/platform/durations.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { mailAgain, newStatusLink } from "../mail-to-seeker.server.ts";
import type { SentDraft } from "./sent-draft.ts";

/** However often a stranger tries an address, its owner gets no more of these mails an hour. */
const maxMailsAnHour = 3;

/** The second application is not kept; the mail leads to the first. Returns the files that nobody needs any more. */
export async function refuseSecondApplication(db: Db, { draft, listing, lang, origin, now }: SentDraft) {
  const first = await db
    .selectFrom("application")
    .select(["id", "number", "email", "submitted_at as submittedAt"])
    .where("listing_id", "=", listing.id)
    .where("email_folded", "=", foldAddress(draft.email))
    .executeTakeFirstOrThrow();

  if ((await countReminders(db, first.email, now)) < maxMailsAnHour) {
    const link = await newStatusLink(db, { applicationId: first.id, lang, origin, now });
    const { number, submittedAt } = first;
    await mailAgain(db, { to: first.email, lang, number, newNumber: draft.number, submittedAt, listing, link, now });
  }
  const needless = await db
    .deleteFrom("application_document")
    .where("draft_id", "=", draft.id)
    .returning("id")
    .execute();
  return needless.map(({ id }) => id);
}

async function countReminders(db: Db, address: string, now: Date) {
  const { reminders } = await db
    .selectFrom("outbox_mail")
    .select((eb) => eb.fn.countAll<number>().as("reminders"))
    .where("kind", "=", "application.again")
    .where("to_address", "=", address)
    .where("created_at", ">", new Date(now.getTime() - hour).toISOString())
    .executeTakeFirstOrThrow();
  return Number(reminders);
}
