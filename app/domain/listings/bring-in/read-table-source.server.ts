import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { keepReading } from "./keep-reading.server.ts";
import { type CsvFault, readCsvOffers } from "./reading/read-csv-offers.server.ts";
import { withoutDoubles } from "./reading/without-doubles.ts";

export type TableRead = { ok: true; sourceId: string } | { ok: false; fault: CsvFault };

/** Keeps the ads of a table to be looked at. A company has one table: what was in the last one and not in this is gone. */
export async function readTableSource(
  db: Db,
  { companyId, bytes, now }: { companyId: string; bytes: Uint8Array; now: Date },
): Promise<TableRead> {
  const table = readCsvOffers(bytes, { today: dayOf(now) });
  if (!table.ok) return table;
  const read = { ...withoutDoubles(table.read), isComplete: true };
  return { ok: true, sourceId: await keepReading(db, { companyId, form: "csv", address: "", read, now }) };
}
