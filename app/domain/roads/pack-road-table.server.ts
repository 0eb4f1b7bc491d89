import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import type { RoadTable } from "./road-table.ts";

const [packed, unpacked] = [promisify(brotliCompress), promisify(brotliDecompress)];

/** The ids of the places as a line of JSON, then the minutes. */
export async function packRoadTable({ places, minutes }: RoadTable): Promise<Buffer> {
  const head = Buffer.from(`${JSON.stringify(places)}\n`);
  return packed(Buffer.concat([head, minutes]), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

export async function unpackRoadTable(bytes: Uint8Array): Promise<RoadTable> {
  const whole = await unpacked(bytes);
  const end = whole.indexOf("\n");
  const places = JSON.parse(whole.toString("utf8", 0, end)) as string[]; // written by packRoadTable
  return { places, minutes: new Uint8Array(whole.subarray(end + 1)) };
}
