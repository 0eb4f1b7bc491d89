import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { alertFacts } from "../alert-facts.server.ts";
import { findAlertByHash } from "../find-alert.server.ts";
import { maskMail } from "../mask-mail.ts";

/** Before its owner has said yes nobody has the link. */
export async function readAlertOfParent(db: Db, token: string) {
  const alert = await findAlertByHash(db, { column: "parent_hash", hash: hashToken(token) });
  return alert?.own_confirmed_at ? alert : null;
}

/** What a parent may see of it. */
export async function findAlertOfParent(db: Db, { token, lang, now }: { token: string; lang: Lang; now: Date }) {
  const alert = await readAlertOfParent(db, token);
  if (!alert) return null;
  const isOver = alert.confirm_by < now.toISOString();
  const facts = await alertFacts(db, alert, lang);
  const state = alert.confirmed_at ? ("agreed" as const) : isOver ? ("expired" as const) : ("asked" as const);
  return { state, facts, email: maskMail(alert.email) };
}
