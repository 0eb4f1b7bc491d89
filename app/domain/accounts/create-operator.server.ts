import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { paths } from "#app/paths.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { queueInvitation } from "./account-mail.server.ts";
import { issueToken } from "./account-tokens.server.ts";

type NewOperator = { email: string; lang?: Lang; config: Pick<Config, "origin" | "board">; now: Date };

export type NewOperatorResult = { ok: true; link: string } | { ok: false; reason: "addressTaken" };

/**
 * Makes an account of the office and invites its owner by mail; for an invitation not yet accepted, sends a new link.
 * The link is returned too, for whoever sits at the machine while mail does not work yet.
 */
export function createOperator(db: Db, { email, lang = "de", config, now }: NewOperator): Promise<NewOperatorResult> {
  return inTransaction(db, async (db) => {
    const to = { email: foldAddress(email), name: "", lang };
    const known = await db
      .selectFrom("account")
      .select(["id", "role", "password_hash"])
      .where("email", "=", to.email)
      .executeTakeFirst();
    if (known && (known.role !== "office" || known.password_hash !== null)) {
      return { ok: false, reason: "addressTaken" };
    }

    const id = known?.id ?? newId();
    if (!known) {
      await db
        .insertInto("account")
        .values({ id, ...to, role: "office", password_hash: null, created_at: now.toISOString(), disabled_at: null })
        .execute();
    }
    const token = await issueToken(db, { accountId: id, purpose: "invitation", now });
    await queueInvitation(db, { to, from: config, token, company: null, invitedBy: null, now });
    await recordAudit(db, {
      now,
      accountId: null,
      action: "account.invited",
      subjectType: "account",
      subjectId: id,
    });
    return { ok: true, link: config.origin + paths.invitation(lang, token) };
  });
}
