import { LRUCache } from "lru-cache";
import type { Db } from "#db/connect.server.ts";
import type { Limit } from "../limits.ts";

type Counted = { points: number; expire: number };
type Own = Counted & { /** Not told to the others yet. */ added: number };

const exchangeEvery = 1000;
const rowsAtOnce = 500;

/**
 * What is counted at every request is counted in memory, and once a second the processes tell each other through the store:
 * whoever visits them in turn gets as far as with one of them, give or take a second.
 */
export function sharedCounts(db: Db, now: () => Date) {
  const counted = new LRUCache<string, Own>({ maxSize: 50_000, sizeCalculation: () => 1 });
  let changed = new Map<string, Own>();
  let next: NodeJS.Timeout | undefined;

  async function exchange() {
    next = undefined;
    const told = [...changed].sort(([one], [other]) => (one < other ? -1 : 1));
    changed = new Map();
    for (let from = 0; from < told.length; from += rowsAtOnce) await tell(told.slice(from, from + rowsAtOnce));
  }

  async function tell(some: [string, Own][]) {
    const rows = some.map(([key, { added, expire }]) => ({ key, points: added, expire }));
    const together = await addUp(db, rows, now().getTime());
    for (const { key, points, expire } of together) {
      const own = counted.get(key);
      const told = rows.find((row) => row.key === key)?.points ?? 0;
      if (own) Object.assign(own, { added: own.added - told, points: points + own.added - told, expire });
    }
  }

  return (key: string, { seconds }: Limit, { now: at, uses }: { now: number; uses: number }): Counted => {
    const known = counted.get(key);
    const own = known && known.expire > at ? known : { points: 0, added: 0, expire: at + seconds * 1000 };
    own.points += uses;
    own.added += uses;
    counted.set(key, own);
    changed.set(key, own);
    /** Where the store is away, everybody counts alone until it is back. */
    next ??= setTimeout(() => void exchange().catch(() => undefined), exchangeEvery).unref();
    return own;
  };
}

async function addUp(db: Db, rows: (Counted & { key: string })[], now: number) {
  const together = await db
    .insertInto("rate_limit")
    .values(rows)
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet((eb) => {
        const isOver = eb("rate_limit.expire", "<=", now);
        return {
          points: eb
            .case()
            .when(isOver)
            .then(eb.ref("excluded.points"))
            .else(eb("rate_limit.points", "+", eb.ref("excluded.points")))
            .end(),
          expire: eb.case().when(isOver).then(eb.ref("excluded.expire")).else(eb.ref("rate_limit.expire")).end(),
        };
      }),
    )
    .returning(["key", "points", "expire"])
    .execute();
  return together.map(({ expire, ...row }) => ({ ...row, expire: Number(expire) }));
}
