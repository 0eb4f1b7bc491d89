import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { markChanged } from "#app/domain/listings/mark-changed.server.ts";
import { noteErased } from "#app/platform/journal/note-erased.server.ts";
import { forgetMailsNaming } from "#app/platform/mail/forget-mails-naming.server.ts";
import { readTaster } from "./find-taster.server.ts";
import { mailTasterCompany, type TasterSender } from "./mail-taster.server.ts";
import { tasterToken } from "./taster-links.server.ts";

type Deed = { config: TasterSender; now: Date };

/** Keeps nothing, neither the row nor its mails; the company hears that nobody comes, where it was not the one to refuse. */
export function endTaster(db: Db, { token, config, now }: Deed & { token: string }) {
  return inTransaction(db, async (db) => {
    const row = await readTaster(db, { column: "token_hash", token });
    if (!row) return;
    const agreed = row.state === "agreed";
    if (row.state !== "declined") await mailTasterCompany(db, { what: "cancelled", request: row, agreed, config, now });
    await eraseTaster(db, row, config);
    await markChanged(db, row.listingId);
  });
}

/** The same for who has shown otherwise whose it is. */
export async function endTasterOf(db: Db, { tasterId, config, now }: Deed & { tasterId: string }) {
  await endTaster(db, { token: tasterToken(config, tasterId, "pupil"), config, now });
}

/** Every mail about it carries one of its links. */
export async function eraseTaster(db: Db, { id, email }: { id: string; email: string }, config: TasterSender) {
  await db.deleteFrom("taster_request").where("id", "=", id).execute();
  await noteErased(db, "taster", [id]);
  await forgetMailsNaming(db, { to: email, kinds: "taster.%", naming: tasterToken(config, id, "pupil") });
}
