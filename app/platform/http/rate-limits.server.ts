import { createHmac } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Db } from "#db/connect.server.ts";
import { deriveKey } from "../files/cipher.server.ts";
import { sharedCounts } from "./counting/shared-counts.server.ts";
import { type Limit, type LimitName, limits } from "./limits.ts";

export type Taken = { ok: true } | { ok: false; retryAfterSeconds: number };

export interface RateLimits {
  /** Counts one use. `key` is the visitor's network (context.client), an account id or a folded mail address. */
  take(name: LimitName, key: string, /** How many at once. */ uses?: number): Promise<Taken>;
}

type Counted = { points: number; expire: number };
type Count = (key: string, limit: Limit, use: { now: number; uses: number }) => Counted | Promise<Counted>;

/**
 * These are counted at every request, and a restart may forget them: what was tried at one account is counted elsewhere
 * (accounts/guarding/guesses). A crowd at the sign-in would wait for the disk twice as often.
 */
const inMemory: readonly LimitName[] = ["any", "search", "map_image", "sign_in_client", "api_read", "api_guess"];

type Options = {
  secretKey: string;
  now: () => Date;
  /** Multiplies every limit. */
  factor?: number;
  /** Other processes answer the same visitors. */
  shared?: boolean;
};

export function rateLimits(db: Db, { secretKey, now, factor = 1, shared = false }: Options): RateLimits {
  const hashingKey = deriveKey(secretKey, "rate limits");
  const hashed = (key: string) => createHmac("sha256", hashingKey).update(key).digest("base64url").slice(0, 22);
  const store = countInStore(db);
  const memory = shared ? sharedCounts(db, now) : countInMemory();

  return {
    async take(name, key, uses = 1) {
      const forgettable = inMemory.includes(name) && !(shared && name === "sign_in_client");
      const count = forgettable ? memory : store;
      const whose = forgettable && !shared ? key : hashed(key);
      const at = now().getTime();
      let retryAt = 0;
      for (const limit of limits[name]) {
        const counted = count(`${name}:${limit.seconds}:${whose}`, limit, { now: at, uses });
        const { points, expire } = counted instanceof Promise ? await counted : counted; // what is in memory is not waited for
        if (points > limit.max * factor) retryAt = Math.max(retryAt, expire);
      }
      return retryAt === 0 ? { ok: true } : { ok: false, retryAfterSeconds: Math.ceil((retryAt - at) / 1000) };
    },
  };
}

/** Windows that are over say nothing any more. */
export async function forgetOldLimits(db: Db, now: Date) {
  await db.deleteFrom("rate_limit").where("expire", "<=", now.getTime()).execute();
}

function countInMemory(): Count {
  /** As `max` it would set the memory of all aside at once. */
  const counted = new LRUCache<string, Counted>({ maxSize: 50_000, sizeCalculation: () => 1 });
  return (key, { seconds }, { now, uses }) => {
    const known = counted.get(key);
    if (known && known.expire > now) {
      known.points += uses;
      return known;
    }
    const fresh = { points: uses, expire: now + seconds * 1000 };
    counted.set(key, fresh);
    return fresh;
  };
}

/** Survives restarts, so that nobody gets fresh guesses at a password from one. */
function countInStore(db: Db): Count {
  return async (key, { seconds }, { now, uses }) => {
    const fresh = { points: uses, expire: now + seconds * 1000 };
    const row = await db
      .insertInto("rate_limit")
      .values({ key, ...fresh })
      .onConflict((conflict) =>
        conflict.column("key").doUpdateSet((eb) => ({
          points: eb
            .case()
            .when("rate_limit.expire", "<=", now)
            .then(uses)
            .else(eb("rate_limit.points", "+", uses))
            .end(),
          expire: eb
            .case()
            .when("rate_limit.expire", "<=", now)
            .then(fresh.expire)
            .else(eb.ref("rate_limit.expire"))
            .end(),
        })),
      )
      .returning(["points", "expire"])
      .executeTakeFirstOrThrow();
    return { points: row.points, expire: Number(row.expire) };
  };
}
