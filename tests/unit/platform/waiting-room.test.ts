import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { waitingRoom } from "#app/platform/jobs/waiting-room.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a third waits until one of two has left", async () => {
  const enter = waitingRoom({ places: 2, bytes: 100, patience: 1000 });
  const [first] = [await enter(1), await enter(1)];
  const third = vi.fn();
  void enter(1).then(third);
  await vi.advanceTimersByTimeAsync(999);
  expect(third).not.toHaveBeenCalled();

  first?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(third).toHaveBeenCalledExactlyOnceWith(expect.any(Function));
});

test("whoever waits too long is told, and takes nobody's place afterwards", async () => {
  const enter = waitingRoom({ places: 1, bytes: 100, patience: 1000 });
  const first = await enter(1);
  const second = enter(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await second).toBeNull();

  first?.();
  expect(await enter(1)).not.toBeNull();
});

test("bytes count together, and a small one does not overtake a large one", async () => {
  const enter = waitingRoom({ places: 8, bytes: 100, patience: 1000 });
  const sixty = await enter(60);
  const order: string[] = [];
  void enter(60).then(() => order.push("another 60"));
  void enter(10).then(() => order.push("10"));
  await vi.advanceTimersByTimeAsync(1);
  expect(order).toEqual([]);

  sixty?.();
  await vi.advanceTimersByTimeAsync(1);
  expect(order).toEqual(["another 60", "10"]);
});

test("when the one with much to carry gives up, those behind it go in", async () => {
  const enter = waitingRoom({ places: 8, bytes: 100, patience: 1000 });
  await enter(60);
  const large = enter(60);
  await vi.advanceTimersByTimeAsync(500);
  const small = enter(10);
  await vi.advanceTimersByTimeAsync(500);
  expect(await large).toBeNull();
  expect(await small).not.toBeNull();
});
