import type { Db } from "#db/connect.server.ts";
import { profileTextsOf } from "./profile-texts.ts";

/** The words that everybody reads. */
export async function readPublishedTexts(db: Db, companyId: string) {
  const abouts = await db
    .selectFrom("company_text")
    .select(["lang", "about"])
    .where("company_id", "=", companyId)
    .execute();
  const welcomes = await db
    .selectFrom("company_welcome_text")
    .select(["lang", "text"])
    .where("company_id", "=", companyId)
    .execute();
  return profileTextsOf((lang, part) => {
    if (part === "about") return abouts.find((row) => row.lang === lang)?.about ?? "";
    return welcomes.find((row) => row.lang === lang)?.text ?? "";
  });
}

/** The words that wait for the office or came back from it; null where there are none. */
export async function readChange(db: Db, companyId: string) {
  const change = await db
    .selectFrom("company_change")
    .selectAll()
    .where("company_id", "=", companyId)
    .executeTakeFirst();
  if (!change) return null;
  const rows = await db.selectFrom("company_change_text").selectAll().where("company_id", "=", companyId).execute();
  const texts = profileTextsOf((lang, part) => rows.find((row) => row.lang === lang)?.[part] ?? "");
  const { submitted_by: submittedBy, submitted_at: submittedAt, returned_at: returnedAt, remark } = change;
  return { submittedBy, submittedAt, returnedAt, remark, texts };
}
