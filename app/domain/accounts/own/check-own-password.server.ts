import type { Db } from "#db/connect.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { clearGuesses, takeGuess } from "../guarding/guesses.server.ts";
import { knownDevice } from "../guarding/known-devices.server.ts";
import { recordRefusal } from "../guarding/refused-access.server.ts";
import { waitText } from "../guarding/wait-text.ts";
import { verifyPassword } from "../password/password.server.ts";
import type { Viewer } from "../sessions.server.ts";

type Context = Pick<AppContext, "db" | "config" | "now" | "client">;

/**
 * What is wrong with the password by which somebody shows that it is still them, if anything. Tries are counted as at the
 * sign-in: a session left open at a strange machine is no place to guess either.
 */
export async function checkOwnPassword(
  context: Context,
  request: Request,
  { viewer: { accountId, email }, password }: { viewer: Pick<Viewer, "accountId" | "email">; password: string },
): Promise<FieldError | null> {
  const { db, client, config } = context;
  const device = await knownDevice(db, request, email);
  const guess = { secretKey: config.secretKey, email, client, device, now: context.now() };
  const taken = await takeGuess(db, guess);
  if (!taken.ok) return waitText(taken.seconds);
  if (await verifyPassword(await hashOf(db, accountId), password)) {
    await clearGuesses(db, guess);
    return null;
  }
  await recordRefusal(context, { kind: "wrong_password", accountId });
  return { key: "own:errors.wrongPassword", values: {} };
}

async function hashOf(db: Db, accountId: string) {
  const row = await db.selectFrom("account").select("password_hash").where("id", "=", accountId).executeTakeFirst();
  return row?.password_hash ?? null;
}
