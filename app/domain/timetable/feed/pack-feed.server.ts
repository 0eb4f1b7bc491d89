import { promisify } from "node:util";
import { brotliCompressSync, brotliDecompress, constants } from "node:zlib";
import type { Feed } from "./feed.ts";

/** Raise it with every change of what is packed: what an older program took in is then to be taken in again. */
const version = 1;

const unpacked = promisify(brotliDecompress);

type Column = Uint8Array | Int16Array | Uint32Array | Int32Array;

/** What is text goes first, as JSON; the columns follow in this order. */
function columnsOf(feed: Pick<Feed, "services" | "patterns" | "trips" | "times" | "changes">): Column[] {
  const { services, patterns, trips, times, changes } = feed;
  return [
    ...services,
    ...patterns.flatMap(({ stops, uses }) => [stops, uses]),
    ...[trips.pattern, trips.service, trips.line, trips.headsign, trips.at],
    ...[times, changes],
  ];
}

export function packFeed(feed: Feed): Buffer {
  const { publisher, firstDay, lastDay, stops, lines, headsigns, services, patterns, trips, times, changes } = feed;
  const head = {
    ...{ version, publisher, firstDay, lastDay, stops, lines, headsigns },
    services: services.map(({ length }) => length),
    patterns: patterns.map(({ stops }) => stops.length),
    ...{ trips: trips.at.length, times: times.length, changes: changes.length },
  };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const bytes = columnsOf(feed).map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return brotliCompressSync(Buffer.concat([length, text, ...bytes]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  });
}

type Head = Pick<Feed, "publisher" | "firstDay" | "lastDay" | "stops" | "lines" | "headsigns"> & {
  version: number;
  services: number[];
  patterns: number[];
  trips: number;
  times: number;
  changes: number;
};

/** Null: packed by another version of the program. */
export async function unpackFeed(packed: Uint8Array): Promise<Feed | null> {
  const bytes = await unpacked(packed);
  const begin = 4 + bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.toString("utf8", 4, begin)) as Head; // written by packFeed
  if (head.version !== version) return null;
  const { publisher, firstDay, lastDay, stops, lines, headsigns } = head;
  const numbers = (length: number) => new Uint32Array(length);
  const feed: Feed = {
    ...{ publisher, firstDay, lastDay, stops, lines, headsigns },
    services: head.services.map((length) => new Uint8Array(length)),
    patterns: head.patterns.map((length) => ({ stops: numbers(length), uses: new Uint8Array(length) })),
    trips: {
      pattern: numbers(head.trips),
      service: numbers(head.trips),
      line: numbers(head.trips),
      headsign: numbers(head.trips),
      at: numbers(head.trips),
    },
    times: new Int16Array(head.times),
    changes: new Int32Array(head.changes),
  };
  let at = begin;
  for (const column of columnsOf(feed)) {
    const place = Buffer.from(column.buffer, column.byteOffset, column.byteLength);
    bytes.copy(place, 0, at);
    at += place.byteLength;
  }
  return feed;
}
