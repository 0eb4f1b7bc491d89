import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { writeDatedEntry, type WrittenEntry } from "#app/domain/dated/write-dated-entry.server.ts";
import { tellOfLowPay } from "#app/domain/listings/low-pay/tell-of-low-pay.server.ts";

type Forcing = Parameters<typeof writeDatedEntry>[1] & { origin: string };

/** From now on everything is measured by it, and who pays too little is told in the same moment. */
export function putInForce(db: Db, { origin, ...writing }: Forcing): Promise<WrittenEntry> {
  return inTransaction(db, async (db) => {
    const written = await writeDatedEntry(db, writing);
    if (!written.ok) return written;
    await raiseRevision(db);
    await tellOfLowPay(db, { origin, now: writing.now });
    return written;
  });
}
