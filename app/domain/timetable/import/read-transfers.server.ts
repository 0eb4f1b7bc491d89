import { needed, wholeNumber } from "./cells.ts";
import { type Faults, RowFault } from "./faults.ts";
import type { OpenFeed } from "./open-feed.server.ts";
import { readRows } from "./read-rows.server.ts";
import type { ReadStops } from "./read-stops.server.ts";

const file = "transfers.txt";
const impossible = -1;

/** What the publisher says of changes, as triples for Feed.changes; what it says of a station holds for its stops. */
export async function readTransfers(
  feed: OpenFeed,
  { stops, stopAt }: { stops: ReadStops; stopAt: (id: string) => number | undefined },
  faults: Faults,
): Promise<Int32Array> {
  const changes = new Map<string, [from: number, to: number, minutes: number]>();
  const partsOf = (id: string) => {
    if (!stops.known.has(id)) throw new RowFault(`stop ${id} is not in stops.txt`);
    return [id, ...(stops.ofStation.get(id) ?? [])].flatMap((part) => stopAt(part) ?? []);
  };
  await readRows(
    feed,
    {
      ...{ file, needs: ["from_stop_id", "to_stop_id"] },
      take(cell) {
        /** Some hold for certain lines only, or say that one stays in the bus. */
        if (["from_trip_id", "to_trip_id", "from_route_id", "to_route_id"].some((column) => cell(column) !== ""))
          return;
        const [from, to] = [partsOf(needed(cell, "from_stop_id")), partsOf(needed(cell, "to_stop_id"))];
        const minutes = minutesFor(cell("transfer_type"), cell("min_transfer_time"));
        if (minutes === null) return;
        for (const one of from) for (const other of to) changes.set(`${one} ${other}`, [one, other, minutes]);
      },
    },
    faults,
  );
  return Int32Array.from([...changes.values()].flat());
}

/** Null: nothing that we would not do anyhow. */
function minutesFor(type: string, seconds: string): number | null {
  if (type === "3") return impossible;
  if (type === "1") return 0;
  if (type === "2") return seconds === "" ? null : Math.ceil(wholeNumber(seconds, "min_transfer_time", 86_400) / 60);
  if (type === "" || type === "0" || type === "4" || type === "5") return null;
  throw new RowFault(`transfer_type is unknown: ${type}`);
}
