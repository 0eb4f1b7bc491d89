import type { Db } from "#db/connect.server.ts";
import { hashToken, newToken } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { guardKeptDays } from "./guard-kept-days.ts";

type Asking = Pick<AppContext, "db" | "config" | "now">;

const day = 24 * 60 * 60 * 1000;
const keptDays = guardKeptDays.device;
const perAccount = 10;

/**
 * Remembers that the account has signed in here and returns the Set-Cookie header that says so next time. Each sign-in
 * gives a new token, so that a cookie somebody has planted before never becomes a known one.
 */
export async function rememberDevice({ db, config, now }: Asking, request: Request, accountId: string) {
  const token = newToken();
  const at = now().toISOString();
  const before = deviceToken(request);
  await inTransaction(db, async (db) => {
    if (before) {
      await db
        .updateTable("known_device")
        .set({ id: hashToken(token) })
        .where("id", "=", hashToken(before))
        .execute();
    }
    await db
      .insertInto("known_device")
      .values({ id: hashToken(token), account_id: accountId, created_at: at, last_used_at: at })
      .onConflict((conflict) => conflict.columns(["id", "account_id"]).doUpdateSet({ last_used_at: at }))
      .execute();
    await forgetSurplus(db, accountId);
  });
  const secure = config.origin.startsWith("https:");
  const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${(keptDays * day) / 1000}${secure ? "; Secure" : ""}`;
  return `${secure ? "__Host-" : ""}device=${token}; ${attributes}`;
}

/** The device's key for counting if the owner of this address has signed in here before, else null. */
export async function knownDevice(db: Db, request: Request, email: string): Promise<string | null> {
  const token = deviceToken(request);
  if (!token) return null;
  const row = await db
    .selectFrom("known_device")
    .innerJoin("account", "account.id", "known_device.account_id")
    .select("known_device.id")
    .where("known_device.id", "=", hashToken(token))
    .where("account.email", "=", foldAddress(email))
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Who signed in last in this browser, and so wrote what it sends. */
export async function lastAccountHere(db: Db, request: Request): Promise<string | null> {
  const token = deviceToken(request);
  if (!token) return null;
  const row = await db
    .selectFrom("known_device")
    .select("account_id")
    .where("id", "=", hashToken(token))
    .orderBy("last_used_at", "desc")
    .executeTakeFirst();
  return row?.account_id ?? null;
}

/** When the password may have been in foreign hands. Commands call it in their transaction. */
export async function forgetDevicesOf(db: Db, accountId: string) {
  await db.deleteFrom("known_device").where("account_id", "=", accountId).execute();
}

export async function forgetOldDevices(db: Db, now: Date) {
  const before = new Date(now.getTime() - keptDays * day).toISOString();
  await db.deleteFrom("known_device").where("last_used_at", "<", before).execute();
}

async function forgetSurplus(db: Db, accountId: string) {
  const newest = db
    .selectFrom("known_device")
    .select("id")
    .where("account_id", "=", accountId)
    .orderBy("last_used_at", "desc")
    .orderBy("id")
    .limit(perAccount);
  await db.deleteFrom("known_device").where("account_id", "=", accountId).where("id", "not in", newest).execute();
}

function deviceToken(request: Request) {
  return /(?:^|;\s*)(?:__Host-)?device=([\w-]{43})(?:;|$)/.exec(request.headers.get("Cookie") ?? "")?.[1] ?? null;
}
