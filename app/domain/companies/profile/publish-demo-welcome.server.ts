import { type Lang, langs, type Welcome } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

type Given = { companyId: string; apprentices: number; welcomes: Welcome[]; welcome: Partial<Record<Lang, string>> };

/** As if it had been written, read and published: for the companies of a new demo. */
export async function publishDemoWelcome(db: Db, { companyId: company_id, apprentices, welcomes, welcome }: Given) {
  await db.updateTable("company").set({ apprentices }).where("id", "=", company_id).execute();
  for (const one of welcomes) await db.insertInto("company_welcome").values({ company_id, welcome: one }).execute();
  for (const lang of langs) {
    const text = welcome[lang];
    if (text) await db.insertInto("company_welcome_text").values({ company_id, lang, text }).execute();
  }
}
