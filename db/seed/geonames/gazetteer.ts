import { type Direction, directionTo, kmBetween, type Point } from "#db/distance.ts";

export type Spot = Point & {
  id: string;
  /** All its names, folded. */
  names: readonly string[];
};

type Entry = { spot: Spot; direction: Direction };

/** Larger than `farthest` in both directions, up to 55° north: what is near stands in the same cell or in one beside it. */
const cell = { latitude: 0.1, longitude: 0.17 };
const farthest = 10;

/** The places of one country by name and by where they are. */
export class Gazetteer {
  readonly #byName = new Map<string, Entry[]>();
  readonly #byCell = new Map<string, Entry[]>();

  add(spot: Spot) {
    const entry = { spot, direction: directionTo(spot) };
    for (const name of spot.names) put(this.#byName, name, entry);
    put(this.#byCell, keyOf(rowOf(spot), columnOf(spot)), entry);
  }

  /** The nearest place of that name. */
  named(name: string, at: Point, withinKm: number): Spot | undefined {
    return nearestOf(this.#byName.get(name) ?? [], at, withinKm);
  }

  /** The nearest place within ten kilometres. */
  nearest(at: Point): Spot | undefined {
    const beside = [-1, 0, 1];
    const around = beside.flatMap((row) =>
      beside.flatMap((column) => this.#byCell.get(keyOf(rowOf(at) + row, columnOf(at) + column)) ?? []),
    );
    return nearestOf(around, at, farthest);
  }
}

function nearestOf(entries: Entry[], at: Point, withinKm: number): Spot | undefined {
  const direction = directionTo(at);
  let best: Spot | undefined;
  let least = withinKm;
  for (const entry of entries) {
    const km = kmBetween(direction, entry.direction);
    if (km > least || (km === least && best)) continue;
    [best, least] = [entry.spot, km];
  }
  return best;
}

function put(entries: Map<string, Entry[]>, key: string, entry: Entry) {
  const known = entries.get(key);
  if (known) known.push(entry);
  else entries.set(key, [entry]);
}

const rowOf = ({ latitude }: Point) => Math.floor(latitude / cell.latitude);
const columnOf = ({ longitude }: Point) => Math.floor(longitude / cell.longitude);
const keyOf = (row: number, column: number) => `${row} ${column}`;
