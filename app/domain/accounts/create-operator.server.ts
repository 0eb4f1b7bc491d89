import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { inviteOfficer } from "./officers/invite-officer.server.ts";

type NewOperator = { email: string; lang?: Lang; config: Pick<Config, "origin" | "board">; now: Date };

export type NewOperatorResult = { ok: true; link: string } | { ok: false; reason: "addressTaken" };

/**
 * Makes an account of the office that may do all and invites its owner by mail; for an invitation not yet accepted, sends a new
 * link. The link is returned too, for whoever sits at the machine while mail does not work yet.
 */
export async function createOperator(
  db: Db,
  { email, lang = "de", config, now }: NewOperator,
): Promise<NewOperatorResult> {
  const result = await inviteOfficer(db, { email, role: "all", lang, invitedBy: null, from: config, now });
  if (!result.ok) return { ok: false, reason: "addressTaken" };
  return { ok: true, link: config.origin + paths.invitation(lang, result.token) };
}
