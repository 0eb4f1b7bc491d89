import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { inTransactionOnce } from "#db/in-transaction-once.server.ts";
import { assertId, FileMissing, type SealedStore } from "./sealed-store.ts";

const rowBytes = 256 * 1024;
const page = 1000;

/** Files in the store of everything else, in rows of a size that neither side has to hold back for. */
export function databaseStore(db: Db): SealedStore {
  return {
    where: "the database",

    async write(id, { size, pieces }) {
      assertId(id);
      /* The pieces come but once. */
      await inTransactionOnce(db, async (db) => {
        await removeRows(db, id);
        await db.insertInto("stored_file").values({ id, size, written_at: new Date().toISOString() }).execute();
        let place = 0;
        for await (const bytes of inRows(pieces)) {
          await db.insertInto("stored_file_part").values({ file_id: id, place, bytes }).execute();
          place++;
        }
      });
    },

    /** Each part is a query of its own: nobody holds a connection while a slow reader reads. */
    async *read(id) {
      assertId(id);
      const parts = db.selectFrom("stored_file_part").select("bytes").where("file_id", "=", id);
      for (let place = 0; ; place++) {
        const part = await parts.where("place", "=", place).executeTakeFirst();
        if (!part && place === 0) throw new FileMissing(id);
        if (!part) return;
        yield part.bytes;
      }
    },

    async remove(id) {
      assertId(id);
      await inTransaction(db, (db) => removeRows(db, id));
    },

    async *list() {
      let after = "";
      for (;;) {
        const rows = await db
          .selectFrom("stored_file")
          .select(["id", "size", "written_at"])
          .where("id", ">", after)
          .orderBy("id")
          .limit(page)
          .execute();
        for (const { id, size, written_at } of rows) yield { id, size, writtenAt: new Date(written_at) };
        after = rows.at(-1)?.id ?? "";
        if (rows.length < page) return;
      }
    },

    /** A transaction leaves nothing unfinished. */
    removeUnfinished: async () => 0,
    check: async () => undefined,
    answers: async () => undefined,
  };
}

async function removeRows(db: Db, id: string) {
  await db.deleteFrom("stored_file_part").where("file_id", "=", id).execute();
  await db.deleteFrom("stored_file").where("id", "=", id).execute();
}

async function* inRows(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
  for await (const piece of pieces)
    for (let at = 0; at < piece.byteLength; at += rowBytes) yield Buffer.from(piece.subarray(at, at + rowBytes));
}
