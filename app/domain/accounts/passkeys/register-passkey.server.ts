import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { queueFactorMail } from "../second-factor/queue-factor-mail.server.ts";
import { countRecoveryCodes, renewRecoveryCodes } from "../second-factor/recovery-codes.server.ts";
import { endOtherSessionsOf, type Viewer } from "../sessions.server.ts";
import { issueChallenge, takeChallenge } from "./challenges.server.ts";
import { readCredential } from "./read-credential.ts";
import { relyingParty } from "./relying-party.ts";

/** EdDSA, ES256, RS256: what devices offer. Node calls what may come after them an experiment. */
const supportedAlgorithmIDs = [-8, -7, -257];

type Asked = { viewer: Viewer; config: Config; now: Date };

/** What the browser is told to make; a passkey that is known already is not made twice. */
export async function newPasskeyOptions(db: Db, { viewer, config, now }: Asked) {
  const { accountId, email, name } = viewer;
  const { id: rpID, name: rpName } = relyingParty(config);
  const challenge = await issueChallenge(db, { accountId, now });
  const known = await db
    .selectFrom("passkey")
    .select(["id", "transports"])
    .where("account_id", "=", accountId)
    .execute();
  const { generateRegistrationOptions } = await import("@simplewebauthn/server");
  return generateRegistrationOptions({
    ...{ rpID, rpName, userName: email, userDisplayName: name },
    userID: new TextEncoder().encode(accountId),
    challenge: new Uint8Array(Buffer.from(challenge, "base64url")),
    ...{ attestationType: "none" as const, supportedAlgorithmIDs },
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: transports.split(" ").filter(Boolean) })),
    authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
  });
}

export type RegistrationResult =
  | { ok: true; /** Shown once, where there were none. */ codes: string[] }
  | { ok: false };

/** From now on the passkey is a second factor, and where it asks who holds it, a way to sign in of its own. */
export async function registerPasskey(
  db: Db,
  { viewer, name, answer, config, now }: Asked & { name: string; answer: string },
): Promise<RegistrationResult> {
  const { accountId } = viewer;
  const response = readCredential<RegistrationResponseJSON>(answer);
  if (!response) return { ok: false };
  const party = relyingParty(config);
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(db, { challenge, accountId, now }),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    ...{ requireUserVerification: false, supportedAlgorithmIDs },
  }).catch(() => null);
  if (!checked?.verified) return { ok: false };

  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
  return inTransaction(db, async (db) => {
    const stored = await db
      .insertInto("passkey")
      .values({
        ...{ id, account_id: accountId, name, public_key: Buffer.from(publicKey).toString("base64url"), counter },
        ...{ transports: transports.join(" "), created_at: now.toISOString(), last_used_at: null },
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!stored) return { ok: false };
    const left = await countRecoveryCodes(db, accountId);
    const codes = left > 0 ? [] : await renewRecoveryCodes(db, { accountId, config, now });
    await endOtherSessionsOf(db, viewer);
    await queueFactorMail(db, "passkeyAdded", { to: viewer, from: config, now });
    await recordAudit(db, {
      ...{ now, accountId, action: "account.passkey_added" },
      ...{ subjectType: "account", subjectId: accountId },
    });
    return { ok: true, codes };
  });
}
