import { pino } from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Job, startClock } from "#app/platform/jobs/clock.server.ts";
import { schedule } from "#app/schedule.server.ts";
import { testContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";

const everySecond = "* * * * * *";
const always = { mayErase: () => Promise.resolve(true) };
const db = await freshDatabase();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a job that takes long never overlaps itself, and a stop waits for it", async () => {
  const { promise: end, resolve: finish } = Promise.withResolvers<undefined>();
  let runs = 0;
  const long: Job = {
    name: "long",
    erases: false,
    pattern: everySecond,
    async run() {
      runs += 1;
      await end;
    },
  };
  let ticks = 0;
  const ticked = Promise.withResolvers<undefined>();
  const tick: Job = {
    name: "tick",
    pattern: everySecond,
    erases: false,
    run: async () => ++ticks === 3 && ticked.resolve(undefined),
  };
  const clock = startClock([long, tick], testContext(db), always);
  await vi.advanceTimersByTimeAsync(4000);
  await ticked.promise;
  expect(runs).toBe(1);

  let stopped = false;
  const stop = clock.stop().then(() => (stopped = true));
  await Promise.resolve();
  expect(stopped).toBe(false);
  finish(undefined);
  await stop;
});

test("a job that fails is logged by name and comes again", async () => {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(line) });
  const again = Promise.withResolvers<undefined>();
  let runs = 0;
  const failing: Job = {
    name: "failing",
    erases: false,
    pattern: everySecond,
    async run() {
      runs += 1;
      if (runs === 2) again.resolve(undefined);
      throw new Error("no luck");
    },
  };
  const clock = startClock([failing], testContext(db, { log }), always);
  await vi.advanceTimersByTimeAsync(3000);
  await again.promise;
  await clock.stop();
  expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({ level: 50, job: "failing", msg: "job failed" });
});

test("every job of the schedule runs on an empty store and has a name of its own", async () => {
  await Promise.all(schedule.map((job) => job.run(testContext(db))));
  expect(new Set(schedule.map(({ name }) => name)).size).toBe(schedule.length);
});
