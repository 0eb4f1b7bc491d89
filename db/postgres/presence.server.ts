import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { StoreRefused } from "../store-refused.ts";

const key = "hashtextextended('the board runs', 0)";
const breath = 1000;
const pulse = 20_000;

type Presence = {
  /** Hears once that another one has the store to itself, whose changes this process would not know of. */
  onExcluded: () => void;
};

/**
 * Tells on this database that a board runs, by a lock shared by all of them on a connection of its own, taken again whenever that
 * breaks off. What is returned ends it.
 */
export async function bePresent(url: string, { onExcluded }: Presence): Promise<() => Promise<void>> {
  let isLeaving = false;
  let client = await locked(url, "shared");
  if (!client) throw new StoreRefused(`${taken} Start the board when that is done.`);
  void keep();
  return async () => {
    isLeaving = true;
    await client?.end().catch(() => undefined);
  };

  async function keep() {
    while (client && !isLeaving) {
      await broken(client);
      client = await again();
      if (!client && !isLeaving) onExcluded();
    }
  }

  /** Null where the lock is another one's now. */
  async function again() {
    while (!isLeaving) {
      try {
        return await locked(url, "shared");
      } catch {
        await pause(breath);
      }
    }
    return null;
  }
}

const taken = "A command has the database of DATABASE_URL to itself (rotate-key, restore, move-to-postgres).";

/** Does the work while no board runs on this database, and none can start. Throws in words if one does. */
export async function withoutBoards<Result>(
  url: string,
  work: () => Promise<Result>,
  { settling = 3 * breath } = {},
): Promise<Result> {
  const client = await locked(url, "alone");
  if (!client)
    throw new StoreRefused(
      "A process of the board runs on the database of DATABASE_URL, or another such command. Stop all of them first.",
    );
  try {
    /* A board whose connection has just broken off notices in this time that it must end. */
    await pause(settling);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function locked(url: string, how: "shared" | "alone") {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: 10_000,
    keepAlive: true,
    application_name: "board",
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const ask = how === "shared" ? "pg_try_advisory_lock_shared" : "pg_try_advisory_lock";
    const { rows } = await client.query<{ mine: boolean }>(`select ${ask}(${key}) as mine`);
    if (rows[0]?.mine === true) return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  await client.end();
  return null;
}

/** Resolves when the connection is gone, also where nobody has told this side of it. */
async function broken(client: pg.Client) {
  const ended = Promise.withResolvers<undefined>();
  const end = () => ended.resolve(undefined);
  client.once("end", end);
  const asking = setInterval(() => void client.query("select 1").catch(() => client.end().catch(end)), pulse);
  asking.unref();
  await ended.promise;
  clearInterval(asking);
}
