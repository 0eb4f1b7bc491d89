import type { Db } from "#db/connect.server.ts";
import { dropFiles } from "#app/platform/files/drop-files.server.ts";

/** Nobody sees them from now on; the job that removes files takes theirs from the disk. */
export async function dropPictures(db: Db, ids: string[]) {
  if (ids.length === 0) return;
  const files = await db.selectFrom("company_picture_file").select("file_id").where("picture_id", "in", ids).execute();
  await dropFiles(
    db,
    files.map(({ file_id }) => file_id),
  );
  await db.deleteFrom("company_picture").where("id", "in", ids).execute();
}
