import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { seenMark } from "#app/platform/http/seen-mark.server.ts";
import { markCompanyChanged } from "../mark-company-changed.server.ts";
import { altsNeedReading, altsOf, type AltTexts } from "./alt-texts.ts";
import { findOwnPictures, type OwnPicture, waitsForOffice } from "./find-pictures.server.ts";
import { writeAlts } from "./write-alts.server.ts";

type Rewording = {
  companyId: string;
  pictureId: string;
  alts: AltTexts;
  /** The mark of what the writer saw; nobody's words are written over unseen. */
  seen: string;
  accountId: string;
  /** Runs in the transaction when something begins to wait for the office. */
  tellOffice: (db: Db) => Promise<void>;
  now: Date;
};

export type RewordResult = { ok: true; waits: boolean } | { ok: false; reason: "notFound" | "meanwhile" };

/** What its writer has seen of a picture's words and of how it stands with them. */
export const seenOfPicture = ({ state, alts, change }: OwnPicture) => seenMark([state, alts, change]);

/** Of a picture that nobody sees yet they are simply others; of one that is shown they wait beside the ones before. */
export function rewordPicture(db: Db, { companyId, pictureId, seen, ...rewording }: Rewording) {
  return inTransaction(db, async (db): Promise<RewordResult> => {
    await db.selectFrom("company").select("id").where("id", "=", companyId).$call(lockedIn(db)).execute();
    const own = await findOwnPictures(db, companyId);
    const picture = own.find(({ id }) => id === pictureId);
    if (!picture) return { ok: false, reason: "notFound" };
    if (seen !== seenOfPicture(picture)) return { ok: false, reason: "meanwhile" };
    const { accountId, tellOffice, now } = rewording;
    const waits = await write(db, picture, rewording);
    if (waits && !own.some(waitsForOffice)) await tellOffice(db);
    await markCompanyChanged(db, companyId);
    const audited = {
      accountId,
      action: "company.picture_reworded",
      subjectType: "company",
      subjectId: companyId,
    } as const;
    await recordAudit(db, { now, ...audited });
    return { ok: true, waits };
  });
}

/** True where the office has something to read now. */
async function write(
  db: Db,
  picture: OwnPicture,
  { alts, accountId, now }: Pick<Rewording, "alts" | "accountId" | "now">,
) {
  const submitted = { submitted_by: accountId, submitted_at: now.toISOString(), returned_at: null, remark: null };
  if (picture.state !== "shown") {
    await writeAlts(db, picture.id, alts);
    if (picture.state === "returned") {
      await db.updateTable("company_picture").set(submitted).where("id", "=", picture.id).execute();
    }
    return true;
  }
  await db.deleteFrom("company_picture_change").where("picture_id", "=", picture.id).execute();
  if (!altsNeedReading(altsOf(picture.alts), alts)) {
    await writeAlts(db, picture.id, alts);
    return false;
  }
  const { de: alt_de, pl: alt_pl, cs: alt_cs } = alts;
  const change = { picture_id: picture.id, alt_de, alt_pl, alt_cs, ...submitted };
  await db.insertInto("company_picture_change").values(change).execute();
  return true;
}
