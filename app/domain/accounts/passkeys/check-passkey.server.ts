import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { issueChallenge, takeChallenge } from "./challenges.server.ts";
import { readCredential } from "./read-credential.ts";
import { relyingParty } from "./relying-party.ts";

type Asked = {
  /** Null: in place of the password, so the passkey must ask who holds it. */ accountId: string | null;
  config: Config;
  now: Date;
};

/** What the browser is told to ask for: one of the account's, or any that it has for this site. */
export async function passkeyOptions(db: Db, { accountId, config, now }: Asked) {
  const challenge = await issueChallenge(db, { accountId, now });
  const known =
    accountId === null
      ? []
      : await db.selectFrom("passkey").select(["id", "transports"]).where("account_id", "=", accountId).execute();
  const { generateAuthenticationOptions } = await import("@simplewebauthn/server");
  return generateAuthenticationOptions({
    rpID: relyingParty(config).id,
    challenge: new Uint8Array(Buffer.from(challenge, "base64url")),
    allowCredentials: known.map(({ id, transports }) => ({ id, transports: transports.split(" ").filter(Boolean) })),
    userVerification: accountId === null ? "required" : "preferred",
  });
}

/** Whose passkey has answered, or null. */
export async function checkPasskey(
  db: Db,
  { accountId, answer, config, now }: Asked & { answer: string },
): Promise<string | null> {
  const response = readCredential<AuthenticationResponseJSON>(answer);
  if (!response) return null;
  const passkey = await db
    .selectFrom("passkey")
    .selectAll()
    .where("id", "=", response.id)
    .$if(accountId !== null, (query) => query.where("account_id", "=", accountId ?? ""))
    .executeTakeFirst();
  if (!passkey) return null;

  const party = relyingParty(config);
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(db, { challenge, accountId, now }),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: {
      ...{ id: passkey.id, counter: passkey.counter, transports: passkey.transports.split(" ").filter(Boolean) },
      publicKey: new Uint8Array(Buffer.from(passkey.public_key, "base64url")),
    },
    requireUserVerification: accountId === null,
  }).catch(() => null);
  if (!checked?.verified) return null;

  await db
    .updateTable("passkey")
    .set({ counter: checked.authenticationInfo.newCounter, last_used_at: now.toISOString() })
    .where("id", "=", passkey.id)
    .execute();
  return passkey.account_id;
}
