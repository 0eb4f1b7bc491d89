import { langs, welcomes } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { phoneText } from "#app/platform/typed/phone-view.server.ts";
import { readChange, readPublishedTexts } from "./read-texts.server.ts";

export type OwnProfile = Awaited<ReturnType<typeof findProfile>>;

/** The profile as its company edits it: the words as they shall be, and whether they wait or came back. */
export async function findProfile(db: Db, { companyId, lang }: { companyId: string; lang: Lang }) {
  const facts = await db
    .selectFrom("company")
    .select(["name", "slug", "website", "staff", "apprentices"])
    .select(["contact_name", "contact_role", "contact_phone", "contact_email"])
    .where("id", "=", companyId)
    .executeTakeFirstOrThrow();
  const spoken = await db.selectFrom("company_language").select("lang").where("company_id", "=", companyId).execute();
  const given = await db.selectFrom("company_welcome").select("welcome").where("company_id", "=", companyId).execute();
  const change = await readChange(db, companyId);
  return {
    ...facts,
    contact_phone: phoneText(facts.contact_phone, lang),
    languages: langs.filter((one) => spoken.some((row) => row.lang === one)),
    welcomes: welcomes.filter((one) => given.some((row) => row.welcome === one)),
    texts: change?.texts ?? (await readPublishedTexts(db, companyId)),
    change: change && { submittedAt: change.submittedAt, returnedAt: change.returnedAt, remark: change.remark },
  };
}
