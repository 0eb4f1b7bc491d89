import { describe, expect, test } from "vitest";
import { clockGuard } from "#app/domain/office/clock/clock-guard.server.ts";
import { day, hour, minute } from "#app/platform/durations.ts";
import { type Job, runJob } from "#app/platform/jobs/clock.server.ts";
import { findClockDoubt, saveClock } from "#app/platform/jobs/clock-state.server.ts";
import { loader as readiness } from "#app/routes/machine/readiness.ts";
import { schedule } from "#app/schedule.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { get } from "#tests/support/requests.ts";

describe.each(databases)("on %s", (url) => {
  /** A wall clock that can be set, and the time that passes whatever it shows. */
  async function machine() {
    const db = await freshDatabase(url);
    let [wall, passed] = [Date.parse("2027-03-01T12:00:00Z"), 0];
    const now = () => new Date(wall);
    const context = testContext(db, { now });
    return {
      db,
      context,
      start: () => clockGuard({ ...context, passing: () => passed }),
      pass: (time: number) => ((wall += time), (passed += time)),
      set: (change: number) => (wall += change),
      mails: async () =>
        (await db.selectFrom("outbox_mail").select(["kind", "subject"]).execute()).filter(
          ({ kind }) => kind === "office.clock",
        ),
      ready: async () => (await readiness({ request: get("/readyz"), params: {}, context })).text(),
    };
  }

  test("a clock that jumps by a month stops erasing, tells the office once, and readiness, until it is trusted", async () => {
    const { db, context, start, pass, set, mails, ready } = await machine();
    const guard = start();
    expect(await guard.mayErase()).toBe(true);
    pass(minute);
    set(30 * day);
    expect(await guard.mayErase()).toBe(false);
    pass(hour);
    expect(await guard.mayErase()).toBe(false);
    expect(await start().mayErase()).toBe(false);
    expect(await mails()).toHaveLength(1);
    expect(await ready()).toMatch(
      /^ready\nclock: showed 2027-03-31T12:01:00.000Z where at about 2027-03-01T12:01:00.000Z/,
    );

    await saveClock(db, { doubt: null, seen: context.now().getTime() });
    expect(await guard.mayErase()).toBe(true);
    expect(await ready()).toBe("ready\n");
  });

  test("a day of a steady clock goes on erasing, restarts and other processes beside it or not", async () => {
    const { start, pass, set } = await machine();
    const [one, other] = [start(), start()];
    for (const guard of [one, other]) await guard.look();
    set(-hour);
    expect(await one.mayErase()).toBe(false);
    for (const next of [other, one, start(), one]) {
      pass(5 * hour);
      expect(await next.mayErase()).toBe(false);
    }
    pass(9 * hour);
    expect(await one.mayErase()).toBe(true);
  });

  test("a board that was switched off for three weeks asks, one that was off over the weekend does not", async () => {
    const { db, start, set } = await machine();
    await start().look();
    set(2 * day);
    expect(await start().mayErase()).toBe(true);
    set(21 * day);
    expect(await start().mayErase()).toBe(false);
    expect(await findClockDoubt(db)).toMatchObject({ ahead: 21 * day });
  });
});

/** Those that take away or close, by what they are called: whoever adds one must think of it. */
const takesAway =
  /^(end|forget|erase|pass on|keep the promise|ask companies about listings that end|remind people whom|sweep)/;

test("every job that takes away or closes is one that a jump of the clock stops", () => {
  const wrong = schedule.filter(({ name, erases }) => takesAway.test(name) !== erases);
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test("the clock leaves out what erases while it may not, does the rest, and keeps when each ran", async () => {
  const db = await freshDatabase();
  const context = testContext(db, { now: new Date("2027-03-01T12:00:00Z") });
  const ran: string[] = [];
  const job = (name: string, erases: boolean, fails = false): Job => ({
    ...{ name, erases, pattern: "* * * * * *" },
    run: () => (ran.push(name), fails ? Promise.reject(new Error("no luck")) : Promise.resolve()),
  });
  const [erasing, telling, failing] = [job("erasing", true), job("telling", false), job("failing", false, true)];
  for (const one of [erasing, telling, failing]) await runJob(one, context, { mayErase: () => Promise.resolve(false) });
  await runJob(erasing, context, { mayErase: () => Promise.reject(new Error("the disk is full")) });
  expect(ran).toEqual(["telling", "failing"]);
  await runJob(erasing, context, { mayErase: () => Promise.resolve(true) });
  expect(ran).toEqual(["telling", "failing", "erasing"]);
  const runs = await db.selectFrom("job_run").selectAll().orderBy("name").execute();
  expect(runs.map(({ name, succeeded_at }) => [name, succeeded_at !== null])).toEqual([
    ["erasing", true],
    ["failing", false],
    ["telling", true],
  ]);
});
