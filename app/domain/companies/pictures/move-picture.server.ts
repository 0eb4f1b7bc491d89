import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { markCompanyChanged } from "../mark-company-changed.server.ts";

/** One place further to the front among the company's photos. False where it has no such photo. */
export function movePicture(db: Db, { companyId, pictureId }: { companyId: string; pictureId: string }) {
  return inTransaction(db, async (db) => {
    const photos = await db
      .selectFrom("company_picture")
      .select(["id", "position"])
      .where("company_id", "=", companyId)
      .where("kind", "=", "photo")
      .orderBy("position")
      .orderBy("id")
      .execute();
    const at = photos.findIndex(({ id }) => id === pictureId);
    const [photo, before] = [photos[at], photos[at - 1]];
    if (!photo) return false;
    if (!before) return true;
    for (const { id, position } of [
      { id: photo.id, position: before.position },
      { id: before.id, position: photo.position },
    ]) {
      await db.updateTable("company_picture").set({ position }).where("id", "=", id).execute();
    }
    await markCompanyChanged(db, companyId);
    return true;
  });
}
