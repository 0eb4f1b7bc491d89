import { langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { ProfileTexts } from "./profile-texts.ts";

/** From now on everybody reads this. */
export async function writePublishedTexts(db: Db, company_id: string, texts: ProfileTexts) {
  for (const table of ["company_text", "company_welcome_text"] as const) {
    await db.deleteFrom(table).where("company_id", "=", company_id).execute();
  }
  for (const lang of langs) {
    const { about, welcome: text } = texts[lang];
    if (about) await db.insertInto("company_text").values({ company_id, lang, about }).execute();
    if (text) await db.insertInto("company_welcome_text").values({ company_id, lang, text }).execute();
  }
}

export async function dropProfileChange(db: Db, company_id: string) {
  await db.deleteFrom("company_change").where("company_id", "=", company_id).execute();
}

/** These words wait for the office from now on, instead of whatever waited before. */
export async function writeChange(
  db: Db,
  {
    company_id,
    submitted_by,
    texts,
    now,
  }: { company_id: string; submitted_by: string; texts: ProfileTexts; now: Date },
) {
  await dropProfileChange(db, company_id);
  await db
    .insertInto("company_change")
    .values({ company_id, submitted_by, submitted_at: now.toISOString(), returned_at: null, remark: null })
    .execute();
  for (const lang of langs) {
    await db
      .insertInto("company_change_text")
      .values({ company_id, lang, ...texts[lang] })
      .execute();
  }
}
