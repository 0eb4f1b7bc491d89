import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { waitingRoom } from "#app/platform/jobs/waiting-room.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a third waits until one of two has left", async () => {
  const enter = waitingRoom({ places: 2, each: 2, patience: 1000 });
  const [first] = [await enter("school"), await enter("school")];
  const third = vi.fn();
  void enter("school").then(third);
  await vi.advanceTimersByTimeAsync(999);
  expect(third).not.toHaveBeenCalled();

  first?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(third).toHaveBeenCalledExactlyOnceWith(expect.any(Function));
});

test("whoever waits too long is told, and takes nobody's place afterwards", async () => {
  const enter = waitingRoom({ places: 1, each: 1, patience: 1000 });
  const first = await enter("school");
  const second = enter("school");
  await vi.advanceTimersByTimeAsync(1000);
  expect(await second).toBeNull();

  first?.();
  expect(await enter("school")).not.toBeNull();
});

test("one client leaves places free for another", async () => {
  const enter = waitingRoom({ places: 3, each: 2, patience: 1000 });
  await enter("school");
  await enter("school");
  const third = enter("school");
  expect(await enter("home")).not.toBeNull();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await third).toBeNull();
});

test("the next place is for the client with the fewest, and otherwise for the first in line", async () => {
  const enter = waitingRoom({ places: 3, each: 3, patience: 1000 });
  const inside = [await enter("school"), await enter("school"), await enter("office")];
  const order: string[] = [];
  for (const client of ["school", "office", "home", "school"]) void enter(client).then(() => order.push(client));

  inside[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual(["home"]);
  inside[1]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual(["home", "school"]);
  inside[2]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual(["home", "school", "office"]);
});

test("a client may have more places than two only while nobody else waits", async () => {
  const enter = waitingRoom({ places: 4, each: 3, besideOthers: 2, patience: 1000 });
  const schools = [await enter("school"), await enter("school"), await enter("school")];
  await enter("office");
  const order: string[] = [];
  for (const client of ["school", "home", "home"]) void enter(client).then(() => order.push(client));

  for (const leave of schools.slice(0, 2)) leave?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual(["home", "school"]);
});
