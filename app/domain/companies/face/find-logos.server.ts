// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";

/** The files of a logo as small as a card shows it, one for each form. */
export type Logo = { width: number; height: number; avif: string; webp: string; jpeg: string };

/** By company; who has none that everybody may see is not in it. */
export async function findLogos(db: Db, companyIds: readonly string[]): Promise<Map<string, Logo>> {
  if (companyIds.length === 0) return new Map();
  const files = await db
    .selectFrom("company_picture")
    .innerJoin("company_picture_file", "company_picture_file.picture_id", "company_picture.id")
    .where("company_picture.company_id", "in", companyIds)
    .where("company_picture.kind", "=", "logo")
    .where("company_picture.approved_at", "is not", null)
    .select(["company_picture.company_id as companyId", "company_picture.position", "company_picture.id as pictureId"])
    .select(["company_picture_file.file_id as fileId", "format", "width", "height"])
    .orderBy("company_picture.position")
    .orderBy("company_picture.id")
    .orderBy("width")
    .execute();
  const byCompany = Map.groupBy(files, ({ companyId }) => companyId);
  return new Map(
    [...byCompany].flatMap(([companyId, all]) => {
      const sizes = all.filter(({ pictureId }) => pictureId === all[0]?.pictureId);
      const smallest = (format: string) => sizes.find((file) => file.format === format);
      const [avif, webp, jpeg] = [smallest("avif"), smallest("webp"), smallest("jpeg")];
      if (!avif || !webp || !jpeg) return [];
      const { width, height } = jpeg;
      return [[companyId, { width, height, avif: avif.fileId, webp: webp.fileId, jpeg: jpeg.fileId }]];
    }),
  );
}
