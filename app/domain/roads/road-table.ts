export const unknown = 255;
/** Nobody goes to work for longer; and a minute takes one byte. */
export const longest = 254;

/** Minutes from each place to each other, row by row; `unknown` where nothing is said. */
export type RoadTable = { places: readonly string[]; minutes: Uint8Array };

export function emptyTable(places: readonly string[]): RoadTable {
  return { places, minutes: new Uint8Array(places.length ** 2).fill(unknown) };
}

export const pairsIn = ({ minutes }: RoadTable) =>
  minutes.reduce((sum, minute) => (minute === unknown ? sum : sum + 1), 0);

/** Whether nothing would be missed without the other. */
export function coversAllOf(table: RoadTable, other: RoadTable) {
  const at = new Map(table.places.map((id, index) => [id, index]));
  const indexes = other.places.map((id) => at.get(id));
  const size = other.places.length;
  return other.minutes.every((minute, cell) => {
    if (minute === unknown) return true;
    const [from, to] = [indexes[Math.floor(cell / size)], indexes[cell % size]];
    return from !== undefined && to !== undefined && table.minutes[from * table.places.length + to] !== unknown;
  });
}
