import { setTimeout as pause } from "node:timers/promises";
import { Kysely, sql } from "kysely";
import { describe, expect, test } from "vitest";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { aloneOrNot } from "#db/postgres/alone.server.ts";
import { rateLimits } from "#app/platform/http/rate-limits.server.ts";
import { inOneProcess } from "#app/platform/jobs/in-one-process.server.ts";
import { addressOfEmptyStore, databases } from "#tests/support/databases.ts";

const answers = (db: Db) =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
const due = new Date("2027-02-01T12:00:00Z");

describe.runIf(databases.includes("postgres:"))("two processes on one PostgreSQL", async () => {
  const url = databases.includes("postgres:") ? await addressOfEmptyStore("postgres:") : "";
  const broken: Error[] = [];
  const [one, other] = await Promise.all(
    [1, 2].map(() => connect(url, { size: 4, onError: (error) => broken.push(error) })),
  );
  if (!(one instanceof Kysely) || !(other instanceof Kysely)) throw new Error("Not connected");
  if (url) await migrate(one);

  test("do a job once each time it is due, and never both at once", async () => {
    const done: string[] = [];
    const run = (db: Db, who: string, name: string, at: Date) =>
      inOneProcess(db, { name, due: at }, async () => void done.push(`${who} ${name}`));
    await Promise.all([run(one, "one", "a", due), run(other, "other", "a", due)]);
    await run(other, "other", "a", due);
    expect(done).toHaveLength(1);

    const long = Promise.withResolvers<undefined>();
    const begun = Promise.withResolvers<undefined>();
    const first = inOneProcess(one, { name: "long", due }, () => (begun.resolve(undefined), long.promise));
    await begun.promise;
    await run(other, "other", "long", new Date(due.getTime() + 10_000));
    expect(done).toHaveLength(1);
    long.resolve(undefined);
    await first;
    await run(other, "other", "long", new Date(due.getTime() + 20_000));
    expect(done.at(-1)).toBe("other long");
  });

  test("have connections left when more jobs than these begin at once", async () => {
    const all = Promise.withResolvers<undefined>();
    let begun = 0;
    const job = async () => {
      if (++begun === 9) all.resolve(undefined);
      await all.promise;
      return answers(one);
    };
    const jobs = Array.from({ length: 9 }, (_, index) => aloneOrNot(one, `at the hour ${index}`, job));
    expect(await Promise.all(jobs)).toEqual(Array.from(jobs, () => true));
    expect(await aloneOrNot(other, "at the hour 1", async () => "free")).toBe("free");
  });

  test("go on with a job after a clock that was wrong is set right", async () => {
    let done = 0;
    const run = (at: Date) => inOneProcess(one, { name: "b", due: at }, async () => void done++);
    await run(new Date("2031-01-01T00:00:00Z"));
    await run(due);
    await run(due);
    expect(done).toBe(2);
  });

  test("leave a lock to the other when they die", async () => {
    const held = Promise.withResolvers<number>();
    const dead = aloneOrNot(one, "dying", async () => {
      const { rows } = await sql<{ pid: number }>`
        select pid from pg_locks join pg_database on pg_database.oid = database
        where locktype = 'advisory' and datname = current_database()
      `.execute(other);
      held.resolve(rows[0]?.pid ?? 0);
      await pause(200);
    }).then(
      () => "done",
      () => "broken off",
    );
    const pid = await held.promise;
    expect(await aloneOrNot(other, "dying", async () => true)).toBeNull();
    await sql`select pg_terminate_backend(${pid}::int)`.execute(other);
    await expect.poll(() => aloneOrNot(other, "dying", async () => true)).toBe(true);
    expect(await dead).toBe("broken off");
    expect(await answers(one)).toBe(true);
  });

  test("get over connections that break off while nobody uses them", async () => {
    await Promise.all([1, 2, 3].map(() => sql`select pg_sleep(0.02)`.execute(one)));
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`.execute(
      other,
    );
    await expect.poll(() => broken.length).toBeGreaterThan(0);
    await expect.poll(() => answers(one)).toBe(true);
  });

  test("count a visitor together, whichever is asked", async () => {
    const now = () => due;
    const shared = (db: Db) => rateLimits(db, { secretKey: "secret", now, shared: true });
    const alone = rateLimits(other, { secretKey: "secret", now });
    const [here, there] = [shared(one), shared(other)];
    for (let count = 0; count < 299; count++) await here.take("search", "192.0.2.7");
    await expect.poll(async () => (await there.take("search", "192.0.2.7")).ok, { timeout: 10_000 }).toBe(false);
    expect(await there.take("search", "192.0.2.8")).toEqual({ ok: true });
    expect(await alone.take("search", "192.0.2.7")).toEqual({ ok: true });
    const { rows } = await sql<{ key: string }>`select key from rate_limit`.execute(one);
    expect(rows.map(({ key }) => key).join()).not.toContain("192.0.2");

    for (let count = 0; count < 15; count++)
      await Promise.all([here, there].map((limits) => limits.take("sign_in_client", "x")));
    expect((await there.take("sign_in_client", "x")).ok).toBe(false);
  });
});
