import { expect, test } from "vitest";
import { inFives } from "#app/domain/demand/shown/amount.ts";
import { crossTable } from "#app/domain/demand/shown/cross-table.ts";
import type { Summed } from "#app/domain/demand/shown/demand-rows.ts";
import { hideSmall, withSums } from "#app/domain/demand/shown/hide-small.ts";

const shownOf = (cells: number[][]) => {
  const grid = withSums(cells);
  const hidden = hideSmall(grid);
  return grid.map((row, at) => row.map((count, column) => (hidden[at]?.[column] ? "•" : count)));
};

test("nothing small, nothing hidden; a zero is told", () => {
  expect(shownOf([[12, 0], [7, 30]])).toEqual([[12, 0, 12], [7, 30, 37], [19, 30, 49]]); // prettier-ignore
});

test("beside a small number another one of its row and of its column is hidden, the smallest", () => {
  expect(
    shownOf([
      [3, 20, 40],
      [50, 9, 60],
      [70, 80, 90],
    ]),
  ).toEqual([
    ["•", "•", 40, 63],
    ["•", "•", 60, 119],
    [70, 80, 90, 240],
    [123, 109, 190, 422],
  ]);
});

test("two that are fewer than five together need a third", () => {
  const [first] = shownOf([
    [1, 2, 30, 40],
    [9, 9, 9, 9],
  ]);
  expect(first).toEqual(["•", "•", "•", 40, 73]);
});

test("a single number with its sum is hidden in both", () => {
  expect(shownOf([[3]])).toEqual([["•", "•"], ["•", "•"]]); // prettier-ignore
});

/** The same numbers each time. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

test("no small number can be computed: some other table reads the same, and has another number there", () => {
  let small = 0;
  for (let seed = 1; seed <= 250; seed += 1) {
    const next = numbers(seed * 7919);
    const [height, width] = [2 + next(3), 2 + next(3)];
    const cells = Array.from({ length: height }, () =>
      Array.from({ length: width }, () => [0, 0, 1, 2, 3, 4, 6, 11, 40][next(9)] ?? 0),
    );
    const hidden = hideSmall(withSums(cells));
    for (const [row, line] of cells.entries())
      for (const [column, count] of line.entries()) {
        if (count === 0 || count >= 5) continue;
        small += 1;
        const others = [1, -1].filter((step) => count + step > 0).map((step) => changed(cells, [row, column], step));
        expect({
          seed,
          found: others.some((other) => canRead(other, { cells, hidden, fixed: [row, column] })),
        }).toEqual({
          seed,
          found: true,
        });
      }
  }
  expect(small).toBeGreaterThan(500);
});

type At = readonly [row: number, column: number];

const changed = (cells: number[][], [row, column]: At, step: number) =>
  cells.map((line, at) => line.map((count, place) => (at === row && place === column ? count + step : count)));

type Read = { cells: number[][]; hidden: boolean[][]; fixed: At };

/** Whether this table, or one with some of its other numbers changed by one, is shown as the true one is. */
function canRead(table: number[][], read: Read, depth = 3, from = 0): boolean {
  if (isShownAs(table, read)) return true;
  if (depth === 0) return false;
  const width = table[0]?.length ?? 0;
  for (let place = from; place < table.length * width; place += 1) {
    const at: At = [Math.floor(place / width), place % width];
    const count = table[at[0]]?.[at[1]] ?? 0;
    if (count === 0 || (at[0] === read.fixed[0] && at[1] === read.fixed[1])) continue;
    for (const step of [1, -1])
      if (count + step > 0 && canRead(changed(table, at, step), read, depth - 1, place + 1)) return true;
  }
  return false;
}

function isShownAs(table: number[][], { cells, hidden }: Read) {
  const truth = withSums(cells);
  return withSums(table).every((line, row) =>
    line.every((count, column) => hidden[row]?.[column] || inFives(count) === inFives(truth[row]?.[column] ?? 0)),
  );
}

test("the most wanted come first, and the order of small ones says nothing", () => {
  const figure = (value: string, amount: number, measure: Summed["measure"] = "searches"): Summed => ({
    ...{ measure, split: "district_field", value, days: 0, amount },
  });
  const table = crossTable([
    ...[figure("b/metal", 40), figure("a/metal", 33), figure("a/health", 4), figure("b/health", 1)],
    ...[figure("a/metal", 7, "open"), figure("c/metal", 5, "open")],
  ]);
  expect(table).toEqual({
    districts: ["b", "a"],
    fields: ["metal", "health"],
    searches: [
      ["hidden", "hidden", 75],
      ["hidden", "hidden", 5],
      [40, 35, 80],
    ],
    open: [
      [0, 7],
      [0, 0],
    ],
  });
  expect(crossTable([figure("a/metal", 7, "open")])).toBeNull();
});
