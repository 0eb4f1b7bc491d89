import type { AccountRole, Lang } from "#db/codes.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { findAccountId } from "../find-account-id.server.ts";
import { clearGuesses, takeGuess } from "../guarding/guesses.server.ts";
import { knownDevice } from "../guarding/known-devices.server.ts";
import { recordRefusal } from "../guarding/refused-access.server.ts";
import { signIn } from "./sign-in.server.ts";

type Typed = { email: string; password: string; lang: Lang };

export type TryResult =
  | { ok: true; account: { id: string; role: AccountRole; lang: Lang }; secondStep: boolean }
  | { ok: false; reason: "wrong" | "suspended" }
  | { ok: false; reason: "wait"; seconds: number };

/** Signing in as strangers may try it: counted, slowed down, and what is refused is written down for the office. */
export async function tryToSignIn(context: AppContext, request: Request, typed: Typed): Promise<TryResult> {
  const { db, client, config, limits } = context;
  const now = context.now();
  const { email } = typed;
  const device = await knownDevice(db, request, email);
  const guess = { secretKey: config.secretKey, email, client, device, now };
  const network = device ? { ok: true as const } : await limits.take("sign_in_client", client);
  const taken = network.ok ? await takeGuess(db, guess) : { ok: false as const, seconds: network.retryAfterSeconds };
  if (!taken.ok) {
    await recordRefusal(context, { kind: "delayed", accountId: await findAccountId(db, email) });
    return { ok: false, reason: "wait", seconds: taken.seconds };
  }
  const result = await signIn(db, { ...typed, now });
  if (result.ok || result.reason === "suspended") await clearGuesses(db, guess);
  else await recordRefusal(context, { kind: "wrong_password", accountId: await findAccountId(db, email) });
  return result;
}
