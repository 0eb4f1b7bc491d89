import { fewest } from "./amount.ts";

/** Row by row; the last row and the last column are the sums of the others. */
export type Grid = readonly (readonly number[])[];

/** The same with the sums. */
export function withSums(cells: Grid): number[][] {
  const rows = cells.map((row) => [...row, sum(row)]);
  const width = rows[0]?.length ?? 0;
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))];
}

/**
 * Which numbers of a table with sums are not told: those of fewer than five people, and as many more that in no row and no
 * column a single one is missing, and that those missing are five or more together. Otherwise one would take the others from the sum.
 * A zero is told, and hides nothing.
 */
export function hideSmall(grid: Grid): boolean[][] {
  const hidden = grid.map((row) => row.map((count) => count > 0 && count < fewest));
  const lines = linesOf(grid);
  for (let again = true; again;) {
    again = false;
    for (const line of lines) {
      const next = isSafe(line, { grid, hidden }) ? undefined : smallestTold(line, { grid, hidden });
      if (!next) continue;
      const row = hidden[next.row];
      if (row) row[next.column] = true;
      again = true;
    }
  }
  return hidden;
}

type Cell = { row: number; column: number };
type State = { grid: Grid; hidden: readonly (readonly boolean[])[] };

/** Each row and each column, its sum as well. */
function linesOf(grid: Grid): Cell[][] {
  const width = grid[0]?.length ?? 0;
  const rows = grid.map((cells, row) => cells.map((_, column) => ({ row, column })));
  const columns = Array.from({ length: width }, (_, column) => grid.map((_, row) => ({ row, column })));
  return [...rows, ...columns];
}

const countAt = ({ grid }: State, { row, column }: Cell) => grid[row]?.[column] ?? 0;
const isHidden = ({ hidden }: State, { row, column }: Cell) => hidden[row]?.[column] === true;

/** The last of a line is its sum: where that is missing too, nothing can be taken from it. */
function isSafe(line: readonly Cell[], state: State) {
  const missing = line.filter((cell) => isHidden(state, cell));
  if (missing.length === 0) return true;
  if (missing.length === 1) return false;
  const end = line.at(-1);
  if (end && isHidden(state, end)) return true;
  return sum(missing.map((cell) => countAt(state, cell))) >= fewest;
}

/** Sums are told as long as there is another number. */
function smallestTold(line: readonly Cell[], state: State): Cell | undefined {
  const told = line.filter((cell) => countAt(state, cell) > 0 && !isHidden(state, cell));
  const parts = told.filter((cell) => cell !== line.at(-1));
  const [first] = (parts.length > 0 ? parts : told).toSorted((a, b) => countAt(state, a) - countAt(state, b));
  return first;
}

function sum(counts: readonly number[]) {
  return counts.reduce((all, count) => all + count, 0);
}
