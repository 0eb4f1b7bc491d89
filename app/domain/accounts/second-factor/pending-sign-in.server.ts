import type { Db } from "#db/connect.server.ts";
import { hashToken, newToken } from "#db/ids.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { minute } from "#app/platform/durations.ts";
import { readCookie } from "#app/platform/http/read-cookie.ts";

type Context = Pick<AppContext, "db" | "config" | "now">;

const lasts = 10 * minute;
const patience = 5;

/** The password was right: remembers for ten minutes who waits before the second step. Returns the Set-Cookie header. */
export async function beginSecondStep(context: Context, { accountId, wanted }: { accountId: string; wanted: string }) {
  const { db, now } = context;
  const token = newToken();
  await db
    .insertInto("pending_sign_in")
    .values({
      ...{ id: hashToken(token), account_id: accountId, wanted, failures: 0 },
      expires_at: new Date(now().getTime() + lasts).toISOString(),
    })
    .execute();
  return cookieOf(context, token, lasts / 1000);
}

/** Who waits in this browser before the second step, if anybody. */
export async function findPendingSignIn(context: Context, request: Request) {
  const token = tokenIn(context, request);
  if (!token) return null;
  const row = await context.db
    .selectFrom("pending_sign_in")
    .innerJoin("account", "account.id", "pending_sign_in.account_id")
    .select(["pending_sign_in.id", "wanted", "failures", "account.id as accountId"])
    .select(["account.email", "account.lang", "account.role"])
    .where("pending_sign_in.id", "=", hashToken(token))
    .where("pending_sign_in.expires_at", ">", context.now().toISOString())
    .where("account.disabled_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

export type PendingSignIn = NonNullable<Awaited<ReturnType<typeof findPendingSignIn>>>;

/** Counts a wrong code. False: that was one too many, and the password has to be typed again. */
export async function countWrongCode(db: Db, { id }: PendingSignIn): Promise<boolean> {
  const row = await db
    .updateTable("pending_sign_in")
    .set((eb) => ({ failures: eb("failures", "+", 1) }))
    .where("id", "=", id)
    .returning("failures")
    .executeTakeFirst();
  if (row && row.failures < patience) return true;
  await endSecondStep(db, id);
  return false;
}

/** True for one of two who come at the same time. */
export async function endSecondStep(db: Db, id: string): Promise<boolean> {
  const row = await db.deleteFrom("pending_sign_in").where("id", "=", id).returning("id").executeTakeFirst();
  return row !== undefined;
}

export async function endPendingSignInsOf(db: Db, accountId: string) {
  await db.deleteFrom("pending_sign_in").where("account_id", "=", accountId).execute();
}

export async function forgetPendingSignIns(db: Db, now: Date) {
  await db.deleteFrom("pending_sign_in").where("expires_at", "<=", now.toISOString()).execute();
}

/** The cookie of who has come through. */
export const blankStepCookie = (context: Pick<Context, "config">) => cookieOf(context, "", 0);

const secure = ({ config }: Pick<Context, "config">) => config.origin.startsWith("https:");
const nameOf = (context: Pick<Context, "config">) => `${secure(context) ? "__Host-" : ""}step`;

function cookieOf(context: Pick<Context, "config">, token: string, seconds: number) {
  const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure(context) ? "; Secure" : ""}`;
  return `${nameOf(context)}=${token}; ${attributes}`;
}

function tokenIn(context: Context, request: Request) {
  return readCookie(request.headers.get("Cookie"), nameOf(context));
}
