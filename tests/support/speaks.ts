import type { Lang } from "#db/codes.ts";
import { openDemoStore } from "./stores/open-store.ts";

/** From now on mails to this account are in this language, whatever an earlier journey signed in at. */
export async function speaks(email: string, lang: Lang) {
  const { db } = await openDemoStore();
  await db.updateTable("account").set({ lang }).where("email", "=", email).execute();
  await db.destroy();
}
