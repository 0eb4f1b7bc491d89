// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { dropPictures } from "../pictures/drop-pictures.server.ts";

/** All that a company says of itself, and who speaks for it; its name and its place stay. */
export async function forgetProfile(db: Db, companyId: string) {
  const pictures = await db.selectFrom("company_picture").select("id").where("company_id", "=", companyId).execute();
  await dropPictures(
    db,
    pictures.map(({ id }) => id),
  );
  const told = [
    "company_text",
    "company_welcome",
    "company_welcome_text",
    "company_site",
    "company_change",
    "company_holiday",
  ] as const;
  for (const table of told) await db.deleteFrom(table).where("company_id", "=", companyId).execute();
  await db
    .updateTable("company")
    .set({ contact_name: "", contact_role: null, contact_phone: null, contact_email: "", website: null })
    .where("id", "=", companyId)
    .execute();
}
