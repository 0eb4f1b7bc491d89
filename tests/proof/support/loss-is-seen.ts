import type { Ledger } from "./ledger.ts";
import { type Kept, lossesOf } from "./losses.ts";

/**
 * The control of every proof in which nothing may be lost: one application, the files of another, the documents of a third and one mail are taken away, and the look that found
 * nothing must find just these.
 */
export async function lossIsSeen(kept: Kept, ledger: Pick<Ledger, "acknowledged">): Promise<boolean> {
  const [first, second, third, fourth] = ledger.acknowledged;
  if (!first || !second || !third || !fourth) return false;
  const { db, files } = kept;
  await db
    .updateTable("application")
    .set({ email: "somebody@else.example" })
    .where("email", "=", first.email)
    .execute();
  const papers = await db
    .selectFrom("application_document")
    .innerJoin("application", "application.id", "application_document.application_id")
    .select(["application_document.id", "application.email"])
    .where("application.email", "in", [second.email, third.email])
    .execute();
  for (const { id, email } of papers) {
    if (email === second.email) await files.remove(id);
    else await db.deleteFrom("application_document").where("id", "=", id).execute();
  }
  const delivered = new Map(kept.delivered);
  const mails = await db.selectFrom("outbox_mail").select("id").where("to_address", "=", fourth.email).execute();
  for (const { id } of mails) delivered.delete(id);
  await db.deleteFrom("outbox_mail").where("to_address", "=", fourth.email).execute();

  const found = await lossesOf({ ...kept, delivered }, ledger);
  return (
    found.applications.join() === first.email &&
    found.unreadable.length === second.documents.length &&
    found.documents.length === third.documents.length &&
    found.mails.join() === `to ${fourth.email}`
  );
}
