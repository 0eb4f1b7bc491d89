import { expect, test } from "vitest";
import { sharedBytes } from "#app/platform/jobs/shared-bytes.ts";

test("whoever holds little never waits, however much the others hold", async () => {
  const hold = sharedBytes({ max: 100, each: 10 });
  await hold().take(500);
  const small = hold();
  await small.take(4);
  await small.take(6);
});

test("of those who hold much, the first goes on and gets done, then the next", async () => {
  const hold = sharedBytes({ max: 100, each: 10 });
  const [first, second, third] = [hold(), hold(), hold()];
  const done: string[] = [];
  await first.take(50);
  const waiting = [second, third].map((holder, index) => holder.take(60).then(() => done.push(`${index + 2}`)));
  await first.take(200);
  expect(done).toEqual([]);

  first.release();
  await waiting[0];
  expect(done).toEqual(["2"]);
  second.release();
  await waiting[1];
});

test("all go on while there is enough for all", async () => {
  const hold = sharedBytes({ max: 100, each: 10 });
  await hold().take(50);
  await hold().take(50);
});
