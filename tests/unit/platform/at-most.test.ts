import { expect, test } from "vitest";
import { atMost, LineTooLong } from "#app/platform/jobs/at-most.ts";

test("a third piece of work waits until one of two is done, even if it failed", async () => {
  const twoAtATime = atMost(2);
  const begun: string[] = [];
  const work = (name: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const result = twoAtATime(() => {
      begun.push(name);
      return promise;
    });
    return { result, finish: () => resolve(name), fail: () => reject(new Error(name)) };
  };
  const [a, b, c, d] = [work("a"), work("b"), work("c"), work("d")];
  expect(begun).toEqual(["a", "b"]);

  b.fail();
  await expect(b.result).rejects.toThrow("b");
  expect(begun).toEqual(["a", "b", "c"]);

  a.finish();
  c.finish();
  await Promise.all([a.result, c.result]);
  d.finish();
  expect(await d.result).toBe("d");
});

test("who comes when the line is full is turned away, and the line goes on", async () => {
  const inLine = atMost(1, { waiting: 1 });
  const { promise: end, resolve } = Promise.withResolvers<void>();
  const first = inLine(() => end);
  const second = inLine(async () => "second");

  await expect(inLine(async () => "third")).rejects.toThrow(LineTooLong);
  resolve();
  await first;
  expect(await second).toBe("second");
  expect(await inLine(async () => "fourth")).toBe("fourth");
});
