import pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { bePresent, withoutBoards } from "#db/postgres/presence.server.ts";
import { addressOfEmptyStore, databases } from "#tests/support/databases.ts";

const refused = /A process of the board runs on the database/;

describe.runIf(databases.includes("postgres:"))("a command that changes the whole of a PostgreSQL", async () => {
  const url = databases.includes("postgres:") ? await addressOfEmptyStore("postgres:") : "";
  const command = () => withoutBoards(url, async () => "done", { settling: 0 });
  const board = async (onExcluded = () => undefined as void) => {
    const leave = await bePresent(url, { onExcluded });
    onTestFinished(leave);
    return leave;
  };

  const asking = new pg.Client(url);
  beforeAll(() => asking.connect());
  afterAll(() => asking.end());
  const lockers = async (granted: boolean) => {
    const { rows } = await asking.query<{ pid: number }>(
      `select pid from pg_locks join pg_database on pg_database.oid = database
       where locktype = 'advisory' and granted = $1 and datname = current_database()`,
      [granted],
    );
    return rows.map(({ pid }) => pid);
  };
  const holders = () => lockers(true);
  const breakOff = async (pids: number[]) => {
    for (const pid of pids) await asking.query("select pg_terminate_backend($1)", [pid]);
  };

  test("waits until the last board has left, and keeps others away meanwhile", async () => {
    const leaves = [await board(), await board()];
    for (const leave of leaves) {
      await expect(command()).rejects.toThrow(refused);
      await leave();
    }
    const during = withoutBoards(url, () => bePresent(url, { onExcluded: () => undefined }), { settling: 0 });
    await expect(during).rejects.toThrow(/has the database of DATABASE_URL to itself/);
    expect(await command()).toBe("done");
    await board();
  });

  test("is refused again after the connection of a board broke off and came back", async () => {
    const excluded = vi.fn();
    await board(excluded);
    const before = await holders();
    await breakOff(before);
    /* The server frees a lock only some time after it has been told to end its holder. */
    await vi.waitFor(async () => {
      const now = await holders();
      expect(now).toHaveLength(1);
      expect(before).not.toContain(now[0]);
    }, 10_000);
    await expect(command()).rejects.toThrow(refused);
    expect(excluded).not.toHaveBeenCalled();
  });

  test("ends a board that finds it at work when it comes back", async () => {
    const excluded = Promise.withResolvers<undefined>();
    const isExcluded = vi.fn(() => excluded.resolve(undefined));
    await board(isExcluded);
    const holding = await holders();
    const alone = new pg.Client(url);
    await alone.connect();
    onTestFinished(() => alone.end());
    /* As if it had waited in line for the moment in which the connection breaks off. */
    const lock = alone.query("select pg_advisory_lock(hashtextextended('the board runs', 0))");
    await vi.waitFor(async () => expect(await lockers(false)).toHaveLength(1), 10_000);
    await breakOff(holding);
    await lock;
    await excluded.promise;
    expect(isExcluded).toHaveBeenCalledOnce();
  });
});
