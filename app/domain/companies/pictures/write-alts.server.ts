import type { Db } from "#db/connect.server.ts";
import { type AltTexts, saidOf } from "./alt-texts.ts";

/** From now on the picture says this. Runs in the caller's transaction. */
export async function writeAlts(db: Db, pictureId: string, alts: AltTexts) {
  await db.deleteFrom("company_picture_text").where("picture_id", "=", pictureId).execute();
  for (const { lang, alt } of saidOf(alts)) {
    await db.insertInto("company_picture_text").values({ picture_id: pictureId, lang, alt }).execute();
  }
}
