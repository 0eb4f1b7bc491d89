import { pictureFormats } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

function pictureFiles(db: Db) {
  return db
    .selectFrom("company_picture_file")
    .innerJoin("company_picture", "company_picture.id", "company_picture_file.picture_id")
    .select(["company_picture_file.file_id as id", "company_picture_file.data_key as dataKey"])
    .select("company_picture_file.format");
}

/** What stands at a picture's public address ("<file>.<format>"), or nothing: unseen, removed, of a suspended company. */
export async function findPublicFile(db: Db, name: string) {
  const [id = "", format = ""] = name.split(".");
  const known = pictureFormats.find((one) => one === format);
  if (!known) return undefined;
  return pictureFiles(db)
    .innerJoin("company", "company.id", "company_picture.company_id")
    .where("company_picture_file.file_id", "=", id)
    .where("company_picture_file.format", "=", known)
    .where("company_picture.approved_at", "is not", null)
    .where("company.suspended_at", "is", null)
    .executeTakeFirst();
}

/** A picture of this company, whether anybody else may see it yet or not, in its middle size. */
export async function findPreviewFile(db: Db, { companyId, pictureId }: { companyId: string; pictureId: string }) {
  const sizes = await pictureFiles(db)
    .where("company_picture.company_id", "=", companyId)
    .where("company_picture.id", "=", pictureId)
    .where("company_picture_file.format", "=", "jpeg")
    .orderBy("company_picture_file.width")
    .execute();
  return sizes[1] ?? sizes[0];
}
