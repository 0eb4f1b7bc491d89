import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dropFiles } from "#app/platform/files/drop-files.server.ts";
import type { FileStore, StoredFile } from "#app/platform/files/file-store.server.ts";
import type { Rendition } from "#app/platform/pictures/picture-widths.ts";
import { dropPictures } from "./drop-pictures.server.ts";
import { findOwnPictures, waitsForOffice } from "./find-pictures.server.ts";
import { maxPhotos, type PictureForm } from "./picture-form.ts";
import { writeAlts } from "./write-alts.server.ts";

type Stored = Omit<Rendition, "bytes"> & StoredFile;
type Add = {
  companyId: string;
  picture: PictureForm;
  renditions: Rendition[];
  accountId: string;
  /** Runs in the transaction when a picture begins to wait for the office. */
  tellOffice: (db: Db) => Promise<void>;
  now: Date;
};

/** The files first: a row names only what is safely on disk. False where the company has as many photos as it may have. */
export async function addPicture(db: Db, files: FileStore, { renditions, ...add }: Add) {
  const stored: Stored[] = [];
  for (const { bytes, ...rendition } of renditions) stored.push({ ...rendition, ...(await files.put(bytes)) });
  return inTransaction(db, async (db) => {
    const added = await writePicture(db, add, stored);
    if (!added) {
      await dropFiles(
        db,
        stored.map(({ id }) => id),
      );
    }
    return added;
  });
}

async function writePicture(
  db: Db,
  { companyId, picture, accountId, tellOffice, now }: Omit<Add, "renditions">,
  stored: Stored[],
) {
  await db.selectFrom("company").select("id").where("id", "=", companyId).$call(lockedIn(db)).execute();
  const own = await findOwnPictures(db, companyId);
  const ofKind = own.filter(({ kind }) => kind === picture.kind);
  if (picture.kind === "photo" && ofKind.length >= maxPhotos) return false;
  /* Of a logo and of a face there is one; a new one takes the place of the one that waits. */
  const replaced = picture.kind === "photo" ? [] : ofKind.filter(({ state }) => state !== "shown");
  await dropPictures(
    db,
    replaced.map(({ id }) => id),
  );
  const id = newId();
  const position = 1 + Math.max(0, ...(await positionsOf(db, companyId)));
  await db
    .insertInto("company_picture")
    .values({
      id,
      company_id: companyId,
      kind: picture.kind,
      position,
      submitted_by: accountId,
      submitted_at: now.toISOString(),
    })
    .execute();
  const { altDe: de = null, altPl: pl = null, altCs: cs = null } = picture;
  await writeAlts(db, id, { de, pl, cs });
  for (const { id: file_id, dataKey: data_key, format, width, height, size } of stored) {
    await db
      .insertInto("company_picture_file")
      .values({ file_id, picture_id: id, format, width, height, size, data_key })
      .execute();
  }
  await recordAudit(db, {
    now,
    accountId,
    action: "company.picture_added",
    subjectType: "company",
    subjectId: companyId,
  });
  if (!own.some(waitsForOffice)) await tellOffice(db);
  return true;
}

async function positionsOf(db: Db, companyId: string) {
  const rows = await db.selectFrom("company_picture").select("position").where("company_id", "=", companyId).execute();
  return rows.map(({ position }) => position);
}
