import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

type Profile = {
  accountId: string;
  name: string;
  /** Null: that of the page at which they sign in. */ lang: Lang | null;
};

export async function saveProfile(db: Db, { accountId, name, lang }: Profile) {
  const spoken = lang === null ? { lang_chosen: 0 } : { lang_chosen: 1, lang };
  await db
    .updateTable("account")
    .set({ name, ...spoken })
    .where("id", "=", accountId)
    .execute();
}
