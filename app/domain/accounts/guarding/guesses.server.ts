import { createHmac } from "node:crypto";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { deriveKey } from "#app/platform/files/cipher.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { delayAfter, fromEverywhere, fromOnePlace, type Patience } from "./sign-in-delay.ts";

export type Guess = {
  secretKey: string;
  email: string;
  /** The visitor's network (context.client). */
  client: string;
  /** Of knownDevice. */
  device: string | null;
  now: Date;
};

export type GuessTaken = { ok: true } | { ok: false; seconds: number };

const forgottenAfter = 24 * 60 * 60 * 1000;

/**
 * Counts a try before it is looked at, so that a hundred at once are no loophole; too early, it is not looked at and not
 * counted, so that nobody's wait is made longer by a stranger. A known device is counted for itself: strangers
 * elsewhere never slow it down. Alike for addresses without an account.
 */
export function takeGuess(db: Db, guess: Guess): Promise<GuessTaken> {
  return inTransaction(db, async (db) => {
    let wait = 0;
    const counted = [];
    for (const { place, patience } of placesOf(guess)) {
      const row = await lockedCount(db, guess, place);
      const since = guess.now.getTime() - new Date(row.last_at).getTime();
      const failures = since > forgottenAfter ? 0 : row.failures;
      wait = Math.max(wait, delayAfter(failures, patience) - since / 1000);
      counted.push({ place, failures: failures + 1 });
    }
    if (wait > 0) return { ok: false, seconds: Math.ceil(wait) };
    for (const { place, failures } of counted) await write(db, guess, place, failures);
    return { ok: true };
  });
}

/** The password was right. */
export async function clearGuesses(db: Db, guess: Guess) {
  for (const { place } of placesOf(guess)) await countsOf(db, guess).where("place", "=", place).execute();
}

/** Whoever has the mailbox starts anew, wherever they are. */
export async function forgetGuesses(db: Db, whose: Pick<Guess, "secretKey" | "email">) {
  await countsOf(db, whose).execute();
}

export async function forgetOldGuesses(db: Db, now: Date) {
  const before = new Date(now.getTime() - forgottenAfter).toISOString();
  await db.deleteFrom("sign_in_count").where("last_at", "<", before).execute();
}

/** The account's own count first, so that two at once lock their rows in one order. */
function placesOf(guess: Guess): { place: string; patience: Patience }[] {
  if (guess.device) return [{ place: keyed(guess, `device ${guess.device}`), patience: fromOnePlace }];
  return [
    { place: "", patience: fromEverywhere },
    { place: keyed(guess, `network ${guess.client}`), patience: fromOnePlace },
  ];
}

/** Writing what is there already makes others wait for the end of this transaction, on both databases. */
function lockedCount(db: Db, guess: Guess, place: string) {
  const fresh = { failures: 0, last_at: guess.now.toISOString() };
  return db
    .insertInto("sign_in_count")
    .values({ address: addressKey(guess), place, ...fresh })
    .onConflict((conflict) =>
      conflict.columns(["address", "place"]).doUpdateSet((eb) => ({ place: eb.ref("sign_in_count.place") })),
    )
    .returning(["failures", "last_at"])
    .executeTakeFirstOrThrow();
}

async function write(db: Db, guess: Guess, place: string, failures: number) {
  await db
    .updateTable("sign_in_count")
    .set({ failures, last_at: guess.now.toISOString() })
    .where("address", "=", addressKey(guess))
    .where("place", "=", place)
    .execute();
}

function countsOf(db: Db, whose: Pick<Guess, "secretKey" | "email">) {
  return db.deleteFrom("sign_in_count").where("address", "=", addressKey(whose));
}

const addressKey = (whose: Pick<Guess, "secretKey" | "email">) => keyed(whose, `address ${foldAddress(whose.email)}`);

let derived: { from: string; key: Buffer } | undefined;

function keyed({ secretKey }: Pick<Guess, "secretKey">, text: string) {
  if (derived?.from !== secretKey) derived = { from: secretKey, key: deriveKey(secretKey, "sign-in counts") };
  return createHmac("sha256", derived.key).update(text).digest("base64url").slice(0, 22);
}
