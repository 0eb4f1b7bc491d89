import type { AppContext } from "#app/platform/context.server.ts";
import { recordRefusal } from "../guarding/refused-access.server.ts";
import { endSecondStep, type PendingSignIn } from "../second-factor/pending-sign-in.server.ts";
import { checkPasskey } from "./check-passkey.server.ts";

type Step = { pending: PendingSignIn; answer: string };

/** The password was right, and one of the account's own passkeys has answered. Nothing can be guessed here. */
export async function takeSecondStep(
  context: Pick<AppContext, "db" | "config" | "now" | "client">,
  { pending, answer }: Step,
): Promise<boolean> {
  const { db, config } = context;
  const { accountId } = pending;
  const owner = await checkPasskey(db, { accountId, answer, config, now: context.now() });
  if (owner !== null) return endSecondStep(db, pending.id);
  await recordRefusal(context, { kind: "wrong_code", accountId });
  return false;
}
