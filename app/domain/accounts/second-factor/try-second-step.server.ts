import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { clearGuesses, takeGuess } from "../guarding/guesses.server.ts";
import { knownDevice } from "../guarding/known-devices.server.ts";
import { recordRefusal } from "../guarding/refused-access.server.ts";
import { openSecret, stepOfCode } from "./authenticator-secret.server.ts";
import { countWrongCode, endSecondStep, type PendingSignIn } from "./pending-sign-in.server.ts";
import { queueFactorMail } from "./queue-factor-mail.server.ts";
import { countRecoveryCodes, useRecoveryCode } from "./recovery-codes.server.ts";

export type StepResult =
  | { ok: true }
  | { ok: false; reason: "wrong" | "over" }
  | { ok: false; reason: "wait"; seconds: number };

/**
 * The second step as strangers may try it who know the password: counted and slowed down like passwords, so that nobody
 * guesses and nobody is locked out; after five wrong codes the password is asked for again, and the owner hears of it.
 */
export async function trySecondStep(
  context: AppContext,
  request: Request,
  { pending, code }: { pending: PendingSignIn; code: string },
): Promise<StepResult> {
  const { db, client, config } = context;
  const { accountId, email } = pending;
  const device = await knownDevice(db, request, email);
  /** Counted apart from passwords: that the password was right takes nothing from this count. */
  const guess = { secretKey: config.secretKey, email: `second step ${accountId}`, client, device, now: context.now() };
  const taken = await takeGuess(db, guess);
  if (!taken.ok) return { ok: false, reason: "wait", seconds: taken.seconds };

  const through = await inTransaction(db, async (db) => {
    if (!(await takeCode(db, context, { pending, code: code.replace(/[\s-]/g, "") }))) return false;
    return endSecondStep(db, pending.id);
  });
  if (through) {
    await clearGuesses(db, guess);
    return { ok: true };
  }
  await recordRefusal(context, { kind: "wrong_code", accountId });
  if (await countWrongCode(db, pending)) return { ok: false, reason: "wrong" };
  const seldom = await context.limits.take("guessed_mail", accountId);
  if (seldom.ok) await queueFactorMail(db, "guessed", { to: pending, from: config, now: context.now() });
  return { ok: false, reason: "over" };
}

type Trying = { pending: PendingSignIn; code: string };

/** Of the app, or else one of the recovery codes; each counts once. */
async function takeCode(db: Db, context: Pick<AppContext, "config" | "now">, { pending, code }: Trying) {
  const { config } = context;
  const { accountId } = pending;
  const now = context.now();
  if (await takeAppCode(db, context, { accountId, code })) return true;
  if (!(await useRecoveryCode(db, { accountId, config, now, code }))) return false;
  const left = await countRecoveryCodes(db, accountId);
  await queueFactorMail(db, "codeUsed", { to: pending, from: config, now, left });
  return true;
}

/** Remembers the step with the code: of two who send the same one only the first gets through. */
async function takeAppCode(
  db: Db,
  { config, now }: Pick<AppContext, "config" | "now">,
  { accountId, code }: { accountId: string; code: string },
) {
  const app = await db
    .selectFrom("authenticator")
    .select("sealed")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  if (!app) return false;
  const step = stepOfCode({ secret: openSecret(config, { accountId }, app.sealed), code, now: now() });
  if (step === null) return false;
  const taken = await db
    .updateTable("authenticator")
    .set({ last_step: step })
    .where("account_id", "=", accountId)
    .where("last_step", "<", step)
    .returning("account_id")
    .executeTakeFirst();
  return taken !== undefined;
}
