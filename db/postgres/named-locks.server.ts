import pg from "pg";

type Leave = () => Promise<void>;
type Locking = "pg_try_advisory_lock" | "pg_advisory_unlock";

/**
 * The locks on names that this process holds, all on one connection beside the pool. Were each on one of the pool, as many
 * jobs as it has connections would hold them all when they begin in the same minute, and wait for another one in vain.
 */
export class NamedLocks {
  readonly #config: pg.ClientConfig;
  readonly #held = new Set<string>();
  #connected: Promise<pg.Client> | undefined;
  #asked: Promise<unknown> = Promise.resolve();

  constructor(config: pg.ClientConfig) {
    this.#config = config;
  }

  /** What leaves the lock again; null while this or another process holds it. It ends with the connection, however that ends. */
  async take(name: string): Promise<Leave | null> {
    if (this.#held.has(name)) return null;
    this.#held.add(name);
    try {
      const client = await this.#client();
      if (await this.#ask(client, "pg_try_advisory_lock", name)) return () => this.#leave(client, name);
    } catch (error) {
      this.#held.delete(name);
      throw error;
    }
    this.#held.delete(name);
    return null;
  }

  async end() {
    const client = await this.#connected?.catch(() => undefined);
    await client?.end();
  }

  async #leave(client: pg.Client, name: string) {
    this.#held.delete(name);
    await this.#ask(client, "pg_advisory_unlock", name);
  }

  /** One question after the other: the driver takes no second one while it waits. */
  #ask(client: pg.Client, locking: Locking, name: string): Promise<boolean> {
    const answer = this.#asked.then(async () => {
      const question = `select ${locking}(hashtextextended($1, 0)) as done`;
      const { rows } = await client.query<{ done: boolean }>(question, [name]);
      return rows[0]?.done === true;
    });
    this.#asked = answer.catch(() => undefined);
    return answer;
  }

  /** A new one where the last could not be made, or is gone. */
  #client() {
    const mine = (this.#connected ??= connectedClient(this.#config, () => {
      if (this.#connected === mine) this.#connected = undefined;
    }));
    return mine;
  }
}

async function connectedClient(config: pg.ClientConfig, onGone: () => void) {
  const client = new pg.Client(config);
  client.on("error", onGone);
  client.on("end", onGone);
  try {
    await client.connect();
  } catch (error) {
    onGone();
    throw error;
  }
  return client;
}
