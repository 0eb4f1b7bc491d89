import type { Point } from "#db/distance.ts";
import type { RoadNetwork, RoadTimes } from "#app/domain/places/way.ts";
import { type RoadTable, unknown } from "./road-table.ts";

export type Layer = { network: RoadNetwork; table: RoadTable };

/**
 * Of several imports the first that knows a way. One that is known only in the other direction takes as long: tables by hand
 * say it once. Places are told by where they are, because that is what a way is asked for.
 */
export function layeredRoadTimes(layers: readonly Layer[], pointOf: ReadonlyMap<string, Point>): RoadTimes {
  const indexed = layers.map(({ network, table: { places, minutes } }) => {
    const rows = new Map<string, number>();
    for (const [row, id] of places.entries()) {
      const point = pointOf.get(id);
      if (point) rows.set(keyOf(point), row);
    }
    return { network, rows, minutes, size: places.length };
  });
  return {
    from: (start) => {
      const key = keyOf(start);
      const known = indexed.flatMap(({ rows, ...layer }) => {
        const from = rows.get(key);
        return from === undefined ? [] : [{ ...layer, from, rows }];
      });
      return (end) => {
        const endKey = keyOf(end);
        for (const { network, rows, minutes, size, from } of known) {
          const to = rows.get(endKey);
          if (to === undefined) continue;
          const [there, back] = [minutes[from * size + to], minutes[to * size + from]];
          const found = there === unknown ? back : there;
          if (found !== undefined && found !== unknown) return { minutes: found, network };
        }
        return null;
      };
    },
  };
}

const keyOf = ({ latitude, longitude }: Point) => `${latitude} ${longitude}`;
